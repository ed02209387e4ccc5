package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Forgetting;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.List;

/** The desk's forgetfulness. */
record DeskForgets(Forgetting forgetting) implements DeskPorts.Forgets {

    @Override
    public List<Inquiry> reportedBy(String team, String user) {
        return forgetting.reportedBy(team, user);
    }

    @Override
    public Outcome forget(Press press) {
        return forgetting.forget(press);
    }
}
