package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code not_affected_but_worried}: an outage is talked about, all is well here, and it doesn't let the author rest, in
 * words or by asking whether it was felt or is over. Whoever reports something broken of their own is no such author.
 */
final class NotAffectedRecogniser implements Recogniser {

    private static final FlagRules NEAR = new FlagRules(Flag.NOT_AFFECTED_BUT_WORRIED);
    private static final String UNHARMED = "unharmed";
    private static final String SPARED = "spared";

    @Override
    public void read(Page page, Notes notes) {
        Optional<Match> near = NEAR.first(page);
        if (near.isPresent()) {
            raise(calm(page, near.get()), page, notes);
            return;
        }
        boolean event = FlagRules.speaksOfEvent(page) || said(page, "act") && said(page, "worry");
        if (!event || !restless(page, notes) || broken(page, notes)) {
            return;
        }
        page.matches(UNHARMED).stream()
                .findFirst()
                .ifPresent(match -> raise(page.sentences().get(match.sentence()), page, notes));
    }

    private static void raise(Sentence sentence, Page page, Notes notes) {
        notes.raise(Flag.NOT_AFFECTED_BUT_WORRIED, sentence.start(), FlagRules.withoutStop(page, sentence.end()), "");
    }

    /** The sentence that says that all is well: what is asked about it besides isn't what the advice takes up. */
    private static Sentence calm(Page page, Match match) {
        int first = page.sentenceAt(match.start());
        int says = IntStream.rangeClosed(first, match.sentence())
                .filter(s -> page.has(s, UNHARMED) || page.has(s, SPARED))
                .findFirst()
                .orElse(first);
        return page.sentences().get(says);
    }

    private static boolean said(Page page, String wordClass) {
        return IntStream.range(0, page.sentences().size())
                .anyMatch(s -> page.sentences().get(s).spoken() && page.has(s, wordClass));
    }

    private static boolean restless(Page page, Notes notes) {
        boolean asks = notes.raised().stream()
                .anyMatch(r -> r.flag() == Flag.ASKS_WAS_I_AFFECTED || r.flag() == Flag.ASKS_AZ_OK);
        return asks
                || IntStream.range(0, page.sentences().size())
                        .anyMatch(s -> page.sentences().get(s).spoken()
                                && (page.has(s, "worry") || page.has(s, "asks.mark") && !page.has(s, "how.to")));
    }

    private static boolean broken(Page page, Notes notes) {
        Finding symptom = notes.of(Fact.HOW_SYMPTOM);
        if (symptom == null || notes.stated(Fact.HOW_ERROR)) {
            return notes.stated(Fact.HOW_ERROR);
        }
        int s = page.sentenceAt(page.folded().indexOf(symptom.span().start()));
        boolean sinceThen = IntStream.range(0, page.sentences().size()).anyMatch(i -> page.has(i, "aftermath"));
        return sinceThen || !page.has(s, "event") && !page.has(s, UNHARMED) && !page.has(s, "asks.mark");
    }
}
