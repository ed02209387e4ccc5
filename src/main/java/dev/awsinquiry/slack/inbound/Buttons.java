package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Marks;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Owners;
import dev.awsinquiry.desk.Pauses;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.inquiry.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What buttons and menus do at once: one row each. */
final class Buttons {

    private static final int MOST_DIGITS = 9;

    private Buttons() {}

    static Map<String, DeskPorts.Pressed> of(Marks marks, Pauses pauses, Owners owners) {
        Map<String, DeskPorts.Pressed> rows = new LinkedHashMap<>();
        rows.put("not_known", (press, fact) -> Fact.byId(fact).map(f -> marks.notKnown(press, f)));
        rows.put("misread", (press, fact) -> Fact.byId(fact).map(f -> marks.misread(press, f)));
        rows.put("finish_now", plain(marks::finishNow));
        rows.put("include_replies", plain(marks::includeReplies));
        rows.put("post_newer_text", plain(marks::postNewerText));
        rows.put("mark_responded", (press, turn) -> responded(marks, press, turn));
        rows.put("mark_replied", (press, turn) -> replied(marks, press, turn));
        rows.put("mark_resolved", plain(marks::resolved));
        rows.put("reopen", plain(marks::reopened));
        rows.put("undo", (press, number) -> number(number).map(n -> marks.undo(press, n)));
        rows.put("set_owner", (press, user) -> somebody(user).map(u -> owners.named(press, u)));
        rows.put("clear_owner", (press, number) -> number(number).map(n -> owners.cleared(press, n)));
        rows.put("snooze_reminder", (press, option) -> Optional.of(pauses.snooze(press, option)));
        rows.put("stop_reminders", plain(pauses::stop));
        return rows;
    }

    /** Buttons that earlier versions gave out name no turn. */
    private static Optional<Outcome> responded(Marks marks, Press press, String turn) {
        return turn.isEmpty()
                ? Optional.of(marks.responded(press))
                : number(turn).map(n -> marks.responded(press, n));
    }

    private static Optional<Outcome> replied(Marks marks, Press press, String turn) {
        return turn.isEmpty()
                ? Optional.of(marks.repliedToAws(press))
                : number(turn).map(n -> marks.repliedToAws(press, n));
    }

    private static DeskPorts.Pressed plain(Function<Press, Outcome> mark) {
        return (press, detail) -> Optional.of(mark.apply(press));
    }

    private static Optional<String> somebody(String user) {
        return Optional.of(user).filter(id -> !id.isEmpty());
    }

    private static Optional<Integer> number(String detail) {
        boolean digits = !detail.isEmpty()
                && detail.length() <= MOST_DIGITS
                && detail.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(detail)) : Optional.empty();
    }
}
