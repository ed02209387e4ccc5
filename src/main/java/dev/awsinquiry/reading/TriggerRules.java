package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.BitSet;

/**
 * {@code what.trigger}. In an answer each sentence answers one question: 「再起動しましたが変わりません」 says what was tried,
 * and leaves open what makes it happen.
 */
final class TriggerRules implements Recogniser {

    private static final FactRules RULES = new FactRules(Fact.WHAT_TRIGGER);

    @Override
    public void read(Page page, Notes notes) {
        BitSet tried = new BitSet();
        if (!page.setting().asked().isEmpty()) {
            page.matches(Fact.WHAT_TRIED.id()).forEach(match -> tried.set(match.sentence()));
        }
        RULES.read(
                page,
                notes,
                match -> !tried.get(match.sentence()) && page.role().tells(match.start()));
    }
}
