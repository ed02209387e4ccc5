package dev.awsinquiry.reading.how;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.fact.FactRules;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuotedWords;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.Set;

/**
 * {@code how.expected} by the rules for it, but not by what a quoted message says, "expected 1 argument, got 2", nor by
 * what is asked, foreseen or supposed: "what should we set?", "traffic should double", "should a node die". A question
 * that holds an expectation against what happens, "shouldn't it return 200?", says what was expected. What people were
 * to do, "I should have told you", is none of a system.
 */
public final class ExpectationRecogniser implements Recogniser {

    private static final FactRules RULES = new FactRules(Fact.HOW_EXPECTED);
    /** What clauses do that tell of no expectation. */
    static final Set<SpeechAct> SILENT = Set.of(SpeechAct.ASKS, SpeechAct.PLANS, SpeechAct.SUPPOSES);

    /** Sentences of a text that may be an answer, or both sides and nothing else. */
    private static final int FEW = 2;

    @Override
    public void read(Page page, Notes notes) {
        RULES.read(
                page,
                notes,
                match -> !QuotedWords.inMessage(page, match.start(), match.end())
                        && tells(page, match)
                        && beside(page, notes, match));
    }

    private static boolean tells(Page page, Match match) {
        boolean silent = SILENT.contains(page.acts().at(match.start()));
        int first = page.sentenceAt(match.start());
        boolean people =
                page.beside(match, "expects.people") || first < match.sentence() && page.has(first, "expects.people");
        return !people && (!silent || has(page, match, "expects.asking"));
    }

    /**
     * Whether a fault is told of where the expectation is: what a design should do, 「タグを付けるべき」, stands in texts that
     * ask how to build it. An answer, and a text of two sentences, may tell of its fault elsewhere or by the contrast.
     */
    private static boolean beside(Page page, Notes notes, Match match) {
        long told = page.sentences().stream()
                .filter(Sentence::counts)
                .limit(FEW + 1)
                .count();
        boolean alone = told <= FEW || !page.setting().asked().isEmpty();
        return alone || FaultNear.told(page, notes);
    }

    /** Whether a word of the class stands in the sentence where the match begins or in the one where it ends. */
    private static boolean has(Page page, Match match, String words) {
        return page.has(match.sentence(), words) || page.has(page.sentenceAt(match.start()), words);
    }
}
