package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import java.util.stream.IntStream;

/**
 * {@code not_affected_but_worried}: an outage is talked about, all is well here, and it doesn't let the author rest, in
 * words or by asking whether it was felt or is over. Whoever reports something broken of their own is no such author.
 */
final class NotAffectedRecogniser implements Recogniser {

    private static final FlagRules NEAR = new FlagRules(Flag.NOT_AFFECTED_BUT_WORRIED);
    private static final String UNHARMED = "unharmed";

    @Override
    public void read(Page page, Notes notes) {
        NEAR.read(page, notes);
        boolean event = FlagRules.speaksOfEvent(page) || said(page, "act") && said(page, "worry");
        if (!event || !restless(page, notes) || broken(page, notes)) {
            return;
        }
        page.matches(UNHARMED).stream().findFirst().ifPresent(match -> {
            Sentence sentence = page.sentences().get(match.sentence());
            notes.raise(Flag.NOT_AFFECTED_BUT_WORRIED, sentence.start(), sentence.end(), "");
        });
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
