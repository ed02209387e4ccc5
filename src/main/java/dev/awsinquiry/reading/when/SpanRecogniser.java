package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/**
 * {@code when.ongoing} by two clock times: what failed "from 13:05 to 13:22" is over, where the second time closes a
 * stretch that was observed, no opening hours, schedule or stretch that somebody looked at.
 */
public final class SpanRecogniser implements Recogniser {

    /** Chars between two clock times that belong together: 「10時03分頃から、10時12分」, "13:05 UTC until about 13:22". */
    private static final int NEAR = 32;

    /** Chars between a time and the word that makes the end of a stretch of it, blanks and commas. */
    private static final int BESIDE = 2;

    /** Chars before the first time where "between" may stand. */
    private static final int AHEAD = 24;

    @Override
    public void read(Page page, Notes notes) {
        List<TimeMark> clocks =
                page.times().stream().filter(mark -> mark.time().isPresent()).toList();
        for (int i = 1; i < clocks.size(); i++) {
            TimeMark from = clocks.get(i - 1);
            TimeMark to = clocks.get(i);
            if (joined(page, from, to)
                    && !page.holds(to.end(), page.folded().lower.length(), "over.anew.ja")
                    && !worsens(page, from, clocks.subList(i, clocks.size()))
                    && failed(page, from, to, notes.stated(Fact.HOW_SYMPTOM))) {
                notes.state(Fact.WHEN_ONGOING, "ended", from.start(), to.end(), 1);
            }
        }
    }

    private static boolean joined(Page page, TimeMark from, TimeMark to) {
        int sentence = page.sentenceAt(from.start());
        if (to.start() - from.end() > NEAR
                || page.sentenceAt(to.start()) != sentence
                || from.time().equals(to.time())) {
            return false;
        }
        // a dash is of no class: beside a number it would be heard in every date
        String gap = page.lower(from.end(), to.start()).strip();
        boolean dash = gap.length() == 1 && "-–—~〜～".contains(gap);
        boolean between =
                page.distanceBefore(page.sentences().get(sentence).start(), from.start(), "span.between") < AHEAD
                        && page.holds(from.end(), to.start(), "span.and");
        return dash || between || until(page, sentence, from, to);
    }

    /**
     * Whether the second time is the end: 「10:05 から 10:20 まで」, "from 10:05 until about 10:20". Behind 「10:05 から遅くなり、10:20
     * 以降は」 a second stage begins.
     */
    private static boolean until(Page page, int sentence, TimeMark from, TimeMark to) {
        if (page.holds(from.end(), to.start(), "span.till")
                || page.distanceBefore(from.end(), to.start(), "span.to") <= BESIDE) {
            return true;
        }
        boolean ends = page.distanceBehind(sentence, to.end(), "span.end") <= BESIDE;
        boolean adjoins = page.distanceBefore(from.end(), to.start(), "span.from") <= BESIDE
                && page.distanceBehind(sentence, to.end(), "span.stage") > BESIDE;
        return page.holds(from.end(), to.start(), "span.from") && (ends || adjoins);
    }

    /** Whether something else fails from that time on, told in the same sentence: 「…まで遅く、10:20 以降は全滅です」. */
    private static boolean worsens(Page page, TimeMark from, List<TimeMark> behind) {
        int sentence = page.sentenceAt(from.start());
        int end = page.sentences().get(sentence).end();
        return behind.stream()
                .takeWhile(later -> later.start() < end)
                .anyMatch(later -> worsens(page, sentence, from, later, end));
    }

    private static boolean worsens(Page page, int sentence, TimeMark from, TimeMark later, int end) {
        return (page.distanceBehind(sentence, later.end(), "span.stage") <= BESIDE
                        || page.distanceBefore(from.end(), later.start(), "span.anew") <= BESIDE)
                && page.holds(later.end(), end, "fail")
                && !page.holds(later.end(), end, "ended");
    }

    private static boolean failed(Page page, TimeMark from, TimeMark to, boolean symptom) {
        int sentence = page.sentenceAt(from.start());
        Sentence whole = page.sentences().get(sentence);
        boolean fails = page.has(sentence, "fail") || page.has(sentence, "span.nothing");
        // under "when" it is the fault's time, whatever else is said there
        boolean headed = symptom && (page.topic(sentence).equals("when") || page.has(sentence, "span.label"));
        return whole.counts()
                && (fails || headed)
                && !page.has(sentence, "span.else")
                && page.acts().at(from.start()) == SpeechAct.TELLS
                && !AwsTold.at(page, from.start(), to.end())
                && InstantRecogniser.observed(page, from.start(), to.end());
    }
}
