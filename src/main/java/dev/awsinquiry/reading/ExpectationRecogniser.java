package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/** {@code how.expected} by the rules for it, but not by what a quoted message says: "expected 1 argument, got 2". */
final class ExpectationRecogniser implements Recogniser {

    private static final FactRules RULES = new FactRules(Fact.HOW_EXPECTED);

    @Override
    public void read(Page page, Notes notes) {
        RULES.read(page, notes, match -> !Quotes.inMessage(page, match.start(), match.end()));
    }
}
