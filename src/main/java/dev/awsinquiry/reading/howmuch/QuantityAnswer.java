package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AskedBefore;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import java.util.Locale;

/** Whether a sentence is nothing but a number: 「500 人くらい」, or, of what was counted before, 「訂正、200件です」. */
final class QuantityAnswer {

    /** Chars of an answer that is nothing but a number. */
    private static final int ANSWER = 24;

    /** What a business counts, what harms it, words for "so far", and what is answered in the place of what was asked for. */
    private static final List<String> COUNTED = List.of(
            "biz.people", "biz.user", "biz.place", "biz.deal", "toll.asked", "effect", "hurt", "fail", "fault.counted");

    private QuantityAnswer() {}

    /** Whether the number with its unit says it all, where that was asked for or is put right. */
    static boolean is(Page page, int s, int number, Hit unit) {
        Sentence sentence = page.sentences().get(s);
        boolean asked = page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED);
        return asked
                ? sentence.end() - sentence.start() <= ANSWER
                        && !AskedBefore.ofElse(page, s)
                        && !ofElse(page, sentence.start(), number)
                : corrects(page, s, number, unit);
    }

    /** Whether something else than who or what is hit stands before the number, with a particle: 「今回の変更は 1 件だけ」. */
    private static boolean ofElse(Page page, int start, int number) {
        int topic = Math.max(
                start,
                Math.max(
                        Chars.last(page.folded().lower, "は", start, number),
                        Chars.last(page.folded().lower, "が", start, number)));
        return topic > start && COUNTED.stream().noneMatch(words -> page.holds(start, topic + 1, words));
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
