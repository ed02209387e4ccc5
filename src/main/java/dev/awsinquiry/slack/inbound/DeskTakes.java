package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.AnswerSubmission;
import dev.awsinquiry.desk.Drafts;
import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.Filings;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Intake;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.desk.ReplySubmission;
import java.time.Instant;

/** The desk's intake. */
record DeskTakes(Intake intake, Filings filings, Drafts drafts) implements DeskPorts.Takes {

    @Override
    public Outcome inquiry(InquirySubmission submission) {
        return intake.submit(submission);
    }

    @Override
    public Outcome answer(AnswerSubmission submission) {
        return intake.answer(submission);
    }

    @Override
    public Outcome filing(FilingSubmission submission) {
        return filings.file(submission);
    }

    @Override
    public Outcome correctedTime(Press press, Instant at) {
        return filings.correctTime(press, at);
    }

    @Override
    public Outcome timeLeftAlone(Press press) {
        return filings.leaveTime(press);
    }

    @Override
    public Outcome draft(Press press, ReplySubmission submission) {
        return drafts.draft(press, submission);
    }

    @Override
    public String masked(String typed) {
        return intake.masked(typed);
    }
}
