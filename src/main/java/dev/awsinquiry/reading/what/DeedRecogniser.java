package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Deeds;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;

/**
 * {@code what.tried}, by what stands behind a deed. Behind a look anything that is told is what was seen; behind an
 * attempt to mend, that it was in vain or helped. The words of the deed may be any: "cranked it up", "had Telia look".
 */
public final class DeedRecogniser implements Recogniser {

    /** Chars behind the clause of the deed in which its outcome is told. */
    private static final int NEAR = 180;
    /** Clauses behind the deed that are looked at, so that a long list of deeds costs no more. */
    private static final int MOST = 6;
    /** Chars of a clause that says something. */
    private static final int SAYS = 6;

    @Override
    public void read(Page page, Notes notes) {
        for (Deeds.Deed deed : page.deeds()) {
            boolean quoted = notes.within(
                    Fact.HOW_ERROR, deed.clause().start(), deed.clause().end());
            // 「期待: SUCCEEDED、実際: TIMED_OUT」 is no outcome of anything that was done
            boolean hoped = page.topic(deed.sentence()).equals("expected");
            if (!quoted && !hoped && led(page, deed)) {
                Sentence sentence = page.sentences().get(deed.sentence());
                notes.stateWords(Fact.WHAT_TRIED, sentence.start(), sentence.end(), 2);
            }
        }
    }

    /** Whether the deed led to something that is told. */
    static boolean led(Page page, Deeds.Deed deed) {
        return switch (deed.kind()) {
            case LOOK -> seen(page, deed) || cameOf(page, deed, "deed.vain") || cameOf(page, deed, "deed.cured");
            case ASK -> cameOf(page, deed, "deed.answer");
            case MEND ->
                cameOf(page, deed, "deed.vain")
                        || cameOf(page, deed, "deed.cured")
                        || deed.lone() && (cameOf(page, deed, "deed.weak") || coloned(page, deed));
            case MAKE -> cameOf(page, deed, "deed.vain") || cameOf(page, deed, "deed.cured");
        };
    }

    /** Whether the deed was a look, or an attempt to mend that didn't help. */
    static boolean inVain(Page page, Deeds.Deed deed) {
        boolean looks = deed.kind() == Deeds.Kind.LOOK || deed.kind() == Deeds.Kind.ASK;
        boolean changes = deed.kind() == Deeds.Kind.MAKE;
        // what was set up may as well have set off the fault, where its own sentence says nothing else
        Sentence sentence = page.sentences().get(deed.sentence());
        boolean counts = !changes || page.holds(deed.clause().end(), sentence.end(), "deed.vain");
        return deed.lone() && counts && led(page, deed) && (looks || !cameOf(page, deed, "deed.cured"));
    }

    /** Whether a word of the class stands behind the deed, in its sentence or in one of the two behind it. */
    private static boolean cameOf(Page page, Deeds.Deed deed, String wordClass) {
        int limit = deed.clause().end() + NEAR;
        // what follows on what was set up is mostly the fault
        int breath = deed.kind() == Deeds.Kind.MAKE ? 0 : 2;
        int last = Math.min(deed.sentence() + breath, page.sentences().size() - 1);
        for (int s = deed.sentence(); s <= last; s++) {
            Sentence sentence = page.sentences().get(s);
            int start = s == deed.sentence() ? within(page, deed) : sentence.start();
            int end = Math.min(sentence.end(), limit);
            boolean tells = sentence.spoken() && start < end && page.role().tells(start) && !page.asks(sentence);
            if (tells && page.holds(start, end, wordClass) && !page.has(s, "broke.en")) {
                return true;
            }
        }
        return false;
    }

    /** From where on an outcome may stand in the sentence of the deed: behind its verb. */
    private static int within(Page page, Deeds.Deed deed) {
        String lower = page.folded().lower;
        int at = deed.clause().start();
        return Math.min(deed.clause().end(), Math.max(at, lower.indexOf(' ', at)));
    }

    /** Whether something is told behind the look, or the look behind something that is in order. */
    private static boolean seen(Page page, Deeds.Deed deed) {
        Sentence sentence = page.sentences().get(deed.sentence());
        List<Clauses.Clause> clauses = deed.clauses();
        for (int i = deed.index() + 1; i < Math.min(clauses.size(), deed.index() + MOST); i++) {
            Clauses.Clause clause = clauses.get(i);
            if (clause.end() - clause.start() > SAYS && states(page, deed.sentence(), clause)) {
                return true;
            }
        }
        boolean last = deed.index() > 0 && deed.index() == clauses.size() - 1;
        Clauses.Clause before = clauses.get(Math.max(0, deed.index() - 1));
        return last
                && states(page, deed.sentence(), before)
                && !page.holds(
                        Math.max(sentence.start(), deed.clause().start() - NEAR),
                        deed.clause().start(),
                        "fail");
    }

    /** Whether the clause tells something, and not only for what, with what or whom to ask. */
    private static boolean states(Page page, int sentence, Clauses.Clause clause) {
        return page.role().tells(clause.start()) && page.distanceBehind(sentence, clause.start(), "deed.aside") > 0;
    }

    /** Whether a colon or an arrow stands behind the deed, and what came of it behind that. */
    private static boolean coloned(Page page, Deeds.Deed deed) {
        List<Clauses.Clause> clauses = deed.clauses();
        for (int i = deed.index() + 1; i < Math.min(clauses.size(), deed.index() + MOST); i++) {
            Clauses.Clause clause = clauses.get(i);
            if (":→⇒-=".indexOf(clause.mark()) >= 0) {
                return !page.holds(clause.start(), clause.end(), "deed.pointer");
            }
        }
        return false;
    }
}
