package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.AnswerSheet;
import dev.awsinquiry.desk.FilingSheet;
import dev.awsinquiry.desk.Lookups;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.desk.Prefills;
import dev.awsinquiry.desk.Understanding;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.List;
import java.util.Optional;

/** The desk's records. */
record DeskShows(Prefills prefills, Lookups lookups) implements DeskPorts.Shows {

    @Override
    public Optional<Prefill> edit(String team, String inquiry) {
        return prefills.edit(team, inquiry);
    }

    @Override
    public boolean mayEdit(Inquiry inquiry, String user) {
        return prefills.mayEdit(inquiry, user);
    }

    @Override
    public Optional<AnswerSheet> answers(String team, String inquiry) {
        return prefills.answers(team, inquiry);
    }

    @Override
    public Optional<FilingSheet> filing(String team, String inquiry) {
        return prefills.filing(team, inquiry);
    }

    @Override
    public Optional<Inquiry> inquiry(String team, String id) {
        return lookups.byId(team, id);
    }

    @Override
    public Optional<Understanding> understanding(String team, String id) {
        return lookups.understanding(team, id);
    }

    @Override
    public List<Inquiry> openIn(String team, String channel) {
        return lookups.openIn(team, channel);
    }

    @Override
    public List<Inquiry> recentIn(String team, String channel) {
        return lookups.recentIn(team, channel);
    }
}
