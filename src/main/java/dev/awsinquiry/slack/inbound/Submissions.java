package dev.awsinquiry.slack.inbound;

import com.slack.api.model.view.View;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.desk.Problem;
import dev.awsinquiry.slack.inbound.form.FiledForm;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.slack.inbound.form.GapsForm;
import dev.awsinquiry.slack.inbound.form.InquiryForm;
import dev.awsinquiry.slack.inbound.form.ReplyForm;
import dev.awsinquiry.slack.inbound.form.RespondedForm;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** From a submitted form to the desk: one row each. */
final class Submissions {

    /** Reads a form and hands it in. */
    interface Taking {
        Outcome take(String team, String user, View view);
    }

    private Submissions() {}

    static Map<String, Taking> to(DeskPorts.Takes desk) {
        return Map.of(
                InquiryForm.CALLBACK, (team, user, view) -> desk.inquiry(InquiryForm.read(team, user, view)),
                GapsForm.CALLBACK, (team, user, view) -> desk.answer(GapsForm.read(team, user, view)),
                FiledForm.CALLBACK, (team, user, view) -> desk.filing(FiledForm.read(team, user, view)),
                RespondedForm.CALLBACK, (team, user, view) -> corrected(desk, team, user, RespondedForm.read(view)),
                ReplyForm.CALLBACK, (team, user, view) -> drafted(desk, team, user, ReplyForm.read(view)));
    }

    private static Outcome corrected(DeskPorts.Takes desk, String team, String user, RespondedForm.Entry entry) {
        Optional<Instant> at = entry.at();
        if (at.isEmpty()) {
            return empty(RespondedForm.RESPONDED_AT);
        }
        Press press = press(team, user, entry.memo());
        return entry.leftAlone() ? desk.timeLeftAlone(press) : desk.correctedTime(press, at.get());
    }

    private static Outcome drafted(DeskPorts.Takes desk, String team, String user, ReplyForm.Entry entry) {
        if (entry.reply().answers().isBlank()) {
            return empty(ReplyForm.ANSWERS);
        }
        return desk.draft(press(team, user, entry.memo()), entry.reply());
    }

    private static Outcome empty(String block) {
        return new Outcome.Problems(Map.of(block, Problem.of(Problem.Kind.EMPTY)));
    }

    private static Press press(String team, String user, FormMemo memo) {
        return new Press(team, memo.channel(), user, memo.inquiry().orElse(""), memo.responseUrl());
    }
}
