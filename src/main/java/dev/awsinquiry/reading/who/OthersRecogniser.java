package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuotedWords;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SentenceRole;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code who.scope} by the others, whatever they are, of which anything is told but that they suffer as well: "the other
 * two finish at once", "our sandbox account doesn't queue at all", 「ほかの宛先は切れない」. Beside a fault that says who is
 * spared. Somebody else's question, another attempt or the other day are no others.
 */
public final class OthersRecogniser implements Recogniser {

    /** Clauses behind the one that names the others in which it is told how they fare: "the other one, same size, is steady". */
    private static final int BEHIND = 3;

    /** Chars before a verdict in a clause that has no subject of its own: ", takes orders as before". */
    private static final int BARE = 24;

    /** Chars before the others in an English clause that is about them: "while in our ". */
    private static final int LEAD = 16;

    @Override
    public void read(Page page, Notes notes) {
        if (!notes.stated(Fact.HOW_SYMPTOM) && !SentenceRole.onlyTells(page)) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (in.spoken() && page.has(s, "peers") && !SetUp.says(page, s)) {
                read(page, s, ShortClauses.of(page, in), notes);
            }
        }
    }

    private static void read(Page page, int sentence, List<Span> clauses, Notes notes) {
        for (int i = 0; i < clauses.size(); i++) {
            Span named = clauses.get(i);
            int behind = behindName(page, sentence, named);
            if (behind < 0) {
                continue;
            }
            Verdict verdict = verdict(page, new Span(behind, named.end()));
            int at = i;
            while (verdict == null && ++at < clauses.size() && at - i <= BEHIND) {
                verdict = bare(page, clauses.get(at));
            }
            if (verdict != null && verdict.well() && counts(page, sentence, named, clauses.get(at), verdict)) {
                notes.state(Fact.WHO_SCOPE, "some", named.start(), verdict.end(), 1);
            }
        }
    }

    /**
     * Behind the words for the others, from where it is told how they fare; -1 where they aren't named, or named in English as
     * anything but what the clause is about: "by having it connect to other peers".
     */
    private static int behindName(Page page, int sentence, Span clause) {
        Sentence in = page.sentences().get(sentence);
        Sentence piece = new Sentence(clause.start(), clause.end(), in.part(), in.heading(), in.paragraph());
        for (Hit hit : page.found(piece, "peers")) {
            if (hit.end() <= clause.end()) {
                if (Lines.hasJapanese(page.folded().lower, hit.start(), hit.end())) {
                    return clause.start();
                }
                if (hit.start() - clause.start() <= LEAD) {
                    return hit.end();
                }
            }
        }
        return -1;
    }

    private static boolean counts(Page page, int sentence, Span named, Span told, Verdict verdict) {
        return !page.holds(named.start(), told.end(), "peers.not")
                && !page.holds(named.start(), told.end(), "scope.before")
                && !page.has(sentence, "peers.aside")
                && page.acts().at(verdict.end() - 1) == SpeechAct.TELLS
                && !QuotedWords.inMessage(page, named.start(), verdict.end());
    }

    /** The verdict of a clause that names no subject before it. */
    private static @Nullable Verdict bare(Page page, Span clause) {
        Verdict verdict = verdict(page, clause);
        int from = Chars.skipBlanks(page.folded().lower, clause.start());
        return verdict != null && verdict.start() - from <= BARE && !page.begins(from, clause.end(), "peers.subject")
                ? verdict
                : null;
    }

    private static @Nullable Verdict verdict(Page page, Span clause) {
        return Verdict.in(page, clause.start(), clause.end(), "sibling.ill", "sibling.well", "peers.well");
    }
}
