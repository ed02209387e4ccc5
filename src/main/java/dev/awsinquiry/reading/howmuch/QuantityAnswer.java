package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import java.util.Locale;

/** Whether a sentence is nothing but a number: 「500 人くらい」, or, of what was counted before, 「訂正、200件です」. */
final class QuantityAnswer {

    /** Chars of an answer that is nothing but a number. */
    private static final int ANSWER = 24;

    private QuantityAnswer() {}

    /** Whether the number with its unit says it all, where that was asked for or is put right. */
    static boolean is(Page page, int s, int number, Hit unit) {
        Sentence sentence = page.sentences().get(s);
        boolean asked = page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED);
        return asked ? sentence.end() - sentence.start() <= ANSWER : corrects(page, s, number, unit);
    }

    /** Whether another number is given of what was counted: of the same unit, and in a sentence of nothing else. */
    private static boolean corrects(Page page, int s, int number, Hit unit) {
        String said = page.setting().said(Fact.HOWMUCH_QUANTIFIED).orElse("").toLowerCase(Locale.ROOT);
        if (said.isEmpty() || !said.contains(page.lower(unit.start(), unit.end()))) {
            return false;
        }
        Sentence sentence = page.sentences().get(s);
        int end = unit.end();
        while (end < sentence.end()
                && page.folded().lower.charAt(end) < 0x7f
                && page.folded().lower.charAt(end) > ' ') {
            end++;
        }
        Span whole = QuantitySpan.of(page, sentence, number, end);
        boolean same = digits(page.lower(whole.start(), whole.end())).equals(digits(said));
        return !same && BareAnswer.alone(page, s, List.of(whole));
    }

    private static String digits(String words) {
        StringBuilder digits = new StringBuilder();
        words.chars().filter(c -> Chars.digit((char) c)).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
