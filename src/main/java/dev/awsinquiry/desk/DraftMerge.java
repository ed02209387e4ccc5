package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.inquiry.ReplyDraft.After;
import dev.awsinquiry.text.ReplyText.Answered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reply of which another draft was made while its form was open: what each of the two answered stands, question by question
 * where it can be told which answer belongs to which.
 */
final class DraftMerge {

    private final ReplyDraft theirs;
    private final ReplySubmission mine;
    private final boolean again;

    private DraftMerge(ReplyDraft theirs, ReplySubmission mine) {
        this.theirs = theirs;
        this.mine = mine;
        this.again = theirs.view().equals(mine.viewId());
    }

    /**
     * The draft that follows from a form.
     *
     * @param standing what was drafted before in this turn and isn't sent, if anything was
     * @param mine the form, with secrets masked
     */
    static ReplyDraft of(Optional<ReplyDraft> standing, ReplySubmission mine) {
        return standing.map(theirs -> new DraftMerge(theirs, mine).draft())
                .orElseGet(() -> new ReplyDraft(0, mine.questions(), mine.answers(), mine.viewId(), After.NOTHING));
    }

    private ReplyDraft draft() {
        boolean merging = again ? theirs.after() == After.MERGED : DraftShown.isNew(theirs, mine.shown());
        if (!merging) {
            After after = again ? theirs.after() : After.ANOTHER;
            return new ReplyDraft(
                    0,
                    goneOn(theirs.questions(), mine.questions()),
                    goneOn(theirs.answers(), mine.answers()),
                    mine.viewId(),
                    after);
        }
        String asked =
                DraftShown.holdsQuestions(mine.shown(), mine.questions()) ? theirs.questions() : mine.questions();
        Map<String, String> known = byQuestion(theirs.questions(), theirs.answers());
        Map<String, String> given = byQuestion(asked, mine.answers());
        return known.isEmpty() || given.isEmpty() ? whole(asked) : questionByQuestion(known, given);
    }

    /** What the form had no room for stays behind what was put in, also where the same form comes once more. */
    private String goneOn(String known, String put) {
        return again && known.startsWith(put.strip()) ? known : DraftShown.whole(put, known);
    }

    private ReplyDraft questionByQuestion(Map<String, String> known, Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>(known);
        given.forEach(
                (question, answer) -> all.put(question, answer(question, known.getOrDefault(question, ""), answer)));
        String questions = all.keySet().equals(known.keySet()) ? theirs.questions() : numbered(all.keySet());
        return merged(questions, numbered(all.values()));
    }

    /** What both said anew stays beside each other: whoever sends it sees that. */
    private String answer(String question, String known, String given) {
        if (DraftShown.holdsAnswer(mine.shown(), question, given) || known.contains(given)) {
            return known;
        }
        boolean taken = again || DraftShown.holdsAnswer(mine.shown(), question, known) || given.contains(known);
        return taken ? given : known + "\n" + given;
    }

    private ReplyDraft whole(String asked) {
        String questions = beside(theirs.questions(), asked);
        if (DraftShown.holdsAnswers(mine.shown(), mine.answers())) {
            return merged(questions, theirs.answers());
        }
        return merged(questions, beside(theirs.answers(), mine.answers()));
    }

    private static String beside(String known, String given) {
        if (given.contains(known.strip())) {
            return given;
        }
        return known.contains(given.strip()) ? known : known + "\n" + given;
    }

    private ReplyDraft merged(String questions, String answers) {
        return new ReplyDraft(0, questions, answers, mine.viewId(), After.MERGED);
    }

    private static String numbered(Iterable<String> points) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String point : points) {
            number++;
            if (!point.isBlank()) {
                lines.add(number + ". " + point);
            }
        }
        return String.join("\n", lines);
    }

    /** The answers by their questions; none where it can't be told which is which. */
    static Map<String, String> byQuestion(String questions, String answers) {
        List<Answered> pairs = Drafts.pairs(questions, answers);
        Map<String, String> answered = new LinkedHashMap<>();
        pairs.forEach(pair -> answered.put(pair.question(), pair.answer()));
        return answered.size() == pairs.size() ? answered : Map.of();
    }
}
