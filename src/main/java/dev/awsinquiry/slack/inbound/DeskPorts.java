package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.AnswerSheet;
import dev.awsinquiry.desk.AnswerSubmission;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.FilingSheet;
import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.desk.ReplySubmission;
import dev.awsinquiry.desk.Understanding;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.slack.inbound.form.SeverityChoices;
import dev.awsinquiry.text.SeverityNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the desk, as narrow as those who ask.
 *
 * @param takes what forms hand in
 * @param hears what is said in threads
 * @param shows what is on record
 * @param pressed what buttons and menus do at once, by action id
 * @param severities as forms offer them
 * @param forgets deletes inquiries
 * @param refuses keeps in mind who wasn't let in
 */
record DeskPorts(
        Takes takes,
        Hears hears,
        Shows shows,
        Map<String, Pressed> pressed,
        SeverityChoices severities,
        Forgets forgets,
        Refuses refuses) {

    DeskPorts {
        pressed = Map.copyOf(pressed);
    }

    /** Takes in what forms hand in. */
    interface Takes {
        Outcome inquiry(InquirySubmission submission);

        Outcome answer(AnswerSubmission submission);

        Outcome filing(FilingSubmission submission);

        Outcome correctedTime(Press press, Instant at);

        /** The form for that was handed in as it was opened. */
        Outcome timeLeftAlone(Press press);

        Outcome draft(Press press, ReplySubmission submission);

        /** Words for a form to begin with, with the secrets in them masked. */
        String masked(String typed);
    }

    /** Hears what people say in threads. */
    interface Hears {
        void heard(Reply reply);

        void edited(Reply reply);

        void deleted(String team, String channel, String threadTs, String ts);

        /** The thread of a reply that is on record. */
        Optional<String> threadOf(String team, String channel, String ts);
    }

    /** Shows what is on record. */
    interface Shows {
        Optional<Prefill> edit(String team, String inquiry);

        boolean mayEdit(Inquiry inquiry, String user);

        Optional<AnswerSheet> answers(String team, String inquiry);

        Optional<FilingSheet> filing(String team, String inquiry);

        Optional<Inquiry> inquiry(String team, String id);

        Optional<Understanding> understanding(String team, String id);

        List<Inquiry> openIn(String team, String channel);

        List<Inquiry> recentIn(String team, String channel);
    }

    /** Deletes an inquiry at its reporter's request. */
    interface Forgets {
        List<Inquiry> reportedBy(String team, String user);

        Outcome forget(Press press);
    }

    /** Keeps in mind who wasn't let in. */
    interface Refuses {
        void refused(String team, String inquiry, String user, String what);
    }

    /** What a control does at once. */
    interface Pressed {

        /**
         * Does it.
         *
         * @param detail what the control carries beside the inquiry; may be empty
         * @return empty when the detail is none that we gave out
         */
        Optional<Outcome> on(Press press, String detail);
    }

    /** The desk, behind these ports. */
    static DeskPorts of(Desk desk, SeverityNames names) {
        return new DeskPorts(
                new DeskTakes(desk.intake(), desk.filings(), desk.drafts()),
                new DeskHears(desk.conversation()),
                new DeskShows(desk.prefills(), desk.lookups()),
                Buttons.of(desk.marks(), desk.pauses(), desk.owners()),
                new PlanSeverities(desk.prefills(), names),
                new DeskForgets(desk.forgetting()),
                desk.ledger()::refused);
    }
}
