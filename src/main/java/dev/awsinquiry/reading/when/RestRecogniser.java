package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;

/**
 * {@code when.ongoing} by what is left over of that which was named as hit, 「藤沢はまだです」, or by a symptom of the inquiry that
 * is said to be left while another is gone: "timeouts gone, throttling not".
 */
public final class RestRecogniser implements Recogniser {

    private static final String STILL = "rest.still";
    private static final String NOT = "rest.not";

    /** Letters of a word that has an ending, and of that: "throttled", "throttling"; the fewest of one, and of one in Japanese. */
    private static final int LONG = 7;

    private static final int ENDING = 3;
    private static final int SHORTEST = 4;
    private static final int NAME = 2;
    private static final String NONE = "\n";

    @Override
    public void read(Page page, Notes notes) {
        String symptom = page.setting().symptom();
        for (Hit rest : page.found(STILL, NOT, "rest.left")) {
            int s = page.sentenceAt(rest.start());
            Sentence in = page.sentences().get(Math.max(0, s));
            if (s >= 0
                    && in.spoken()
                    && rest.end() <= in.end()
                    && page.acts().at(rest.start()) == SpeechAct.TELLS
                    && !page.asks(in)
                    && !page.has(s, "rest.todo")
                    && left(page, s, rest, symptom)) {
                notes.forget(Fact.WHEN_ONGOING);
                notes.state(Fact.WHEN_ONGOING, "ongoing", in.start(), in.end(), 1);
            }
        }
    }

    private static boolean left(Page page, int s, Hit rest, String symptom) {
        int end = page.sentences().get(s).end();
        String lower = page.folded().lower;
        if (page.begins(rest.start(), rest.end(), STILL)) {
            return NamedPart.hit(page, s, rest.start() + 1);
        }
        boolean denied = page.begins(rest.start(), rest.end(), NOT);
        boolean closes = lower.substring(rest.end(), end).chars().noneMatch(Character::isLetterOrDigit);
        return denied ? closes && names(lower, rest.start(), end, symptom) : names(lower, rest.end(), end, symptom);
    }

    /** Whether a word of the stretch is one of the symptom. */
    private static boolean names(String lower, int start, int end, String symptom) {
        for (int from = start; from < end; from++) {
            int to = from;
            while (to < end && NamedPart.name(lower.charAt(to))) {
                to++;
            }
            if (to > from && symptom.contains(stem(lower, from, to))) {
                return true;
            }
            from = Math.max(from, to);
        }
        return false;
    }

    /** A word without what changes at its end; what no symptom holds for one that is too short to tell. */
    private static String stem(String lower, int from, int to) {
        int length = to - from;
        if (Chars.japanese(lower.charAt(from))) {
            return length < NAME ? NONE : lower.substring(from, to);
        }
        int end = length >= LONG ? to - ENDING : lower.charAt(to - 1) == 's' ? to - 1 : to;
        return end - from < SHORTEST ? NONE : lower.substring(from, end);
    }
}
