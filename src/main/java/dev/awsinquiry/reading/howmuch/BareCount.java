package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.CountAsked;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code howmuch.quantified} by a number alone behind a colleague's question for it: 「何人?」, 「300 くらい」. What is counted
 * stands in the question, and is told with the number.
 */
public final class BareCount implements Recogniser {

    private static final String ROUGH = "count.rough";

    /** Digits of what people count. */
    private static final int LONGEST = 9;

    @Override
    public void read(Page page, Notes notes) {
        boolean asked = page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED);
        if (!asked || page.sentences().size() != 1 || notes.of(Fact.HOWMUCH_QUANTIFIED) != null) {
            return;
        }
        Optional<String> unit = CountAsked.unit(page);
        List<CountCorrection.Count> counts = CountCorrection.counts(
                page.folded().lower, 0, page.folded().lower.length());
        if (unit.isEmpty() || counts.size() != 1 || other(page, counts.get(0).digits())) {
            return;
        }
        CountCorrection.Count count = counts.get(0);
        List<Span> said = new ArrayList<>(List.of(new Span(count.start(), count.end())));
        int start = count.start();
        int end = count.end();
        for (Hit rough : page.found(page.sentences().get(0), ROUGH)) {
            said.add(new Span(rough.start(), rough.end()));
            start = rough.end() <= count.start() ? Math.min(start, rough.start()) : start;
            end = rough.start() >= count.end() ? Math.max(end, rough.end()) : end;
        }
        if (BareAnswer.alone(page, 0, said)) {
            String rough = notes.typed(count.end(), end).strip();
            String behind = rough.isEmpty() || Chars.japanese(rough.charAt(0)) ? rough : " " + rough;
            String value = notes.typed(start, count.end()) + unit.get() + behind;
            notes.state(Fact.HOWMUCH_QUANTIFIED, value, start, end, 1);
        }
    }

    /** Whether the number is that of the error that was told, or of an account. */
    private static boolean other(Page page, String digits) {
        return digits.length() > LONGEST
                || page.setting().said(Fact.HOW_ERROR).filter(digits::equals).isPresent();
    }
}
