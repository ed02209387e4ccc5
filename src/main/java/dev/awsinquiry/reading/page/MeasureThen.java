package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.time.TimeMark;

/**
 * Whether a clock time is told of nothing but a measure that somebody took, by its noun, "rollback started 5:55", 「ルータを再起動
 * 11:30」, or by a verb that sounds like a fault, "failed over 5:55". Nothing of the fault began then; where the symptom is of
 * that very thing, "rollback hangs", it may have.
 */
public final class MeasureThen {

    /** Letters of a word that tell it from others, and of one in Japanese. */
    private static final int STEM = 5;

    private static final int KANJI = 2;

    private static final String STOPS = " 。.!、,…()「」\n";
    private static final String DEED = "own.deed";

    private MeasureThen() {}

    /** Of the clock time that begins there. */
    public static boolean is(Page page, int s, int at) {
        return s >= 0
                && page.sentences().get(s).spoken()
                && TimesIn.of(page, s).stream()
                        .filter(mark -> mark.start() == at && mark.time().isPresent())
                        .anyMatch(clock -> taken(page, s, clock));
    }

    private static boolean taken(Page page, int s, TimeMark clock) {
        Span own = OtherMoment.own(page, s, clock);
        Sentence in = page.sentences().get(s);
        return page.distanceBehind(s, clock.end(), "time.from.behind") > 1
                && !page.holds(clock.end(), in.end(), "time.measure.self")
                && (page.found(in, "time.measure").stream()
                                .filter(hit -> within(own, hit) && !named(page, hit))
                                .anyMatch(hit -> alone(page, in, own, hit))
                        || page.found(in, DEED).stream()
                                .filter(hit -> within(own, hit) && heads(page, own, hit) && !named(page, hit))
                                .filter(hit -> page.begins(hit.start(), hit.end(), "fail"))
                                .anyMatch(hit -> alone(page, in, own, hit))
                        || page.found(in, "time.measure.noun").stream()
                                .filter(hit -> within(own, hit) && !named(page, hit))
                                .anyMatch(hit -> ends(page, own, clock, hit) && alone(page, in, own, hit)));
    }

    private static boolean within(Span own, Hit hit) {
        return own.start() < hit.end() && hit.end() <= own.end();
    }

    /** Whether the symptom is of what was done. */
    private static boolean named(Page page, Hit hit) {
        int stem = Chars.japanese(page.folded().lower.charAt(hit.start())) ? KANJI : STEM;
        return page.setting().symptom().contains(page.lower(hit.start(), Math.min(hit.end(), hit.start() + stem)));
    }

    /** Whether no fault is told beside what was done, whose words may sound like one. */
    private static boolean alone(Page page, Sentence in, Span own, Hit hit) {
        return page.found(in, "fail").stream()
                .filter(fail -> within(own, fail))
                .allMatch(fail -> hit.start() <= fail.start() && fail.start() < hit.end());
    }

    /** Whether the verb stands first, its subject being whoever tells it: "the writer failed over" is told of a machine. */
    private static boolean heads(Page page, Span own, Hit hit) {
        String before = page.lower(own.start(), hit.start()).strip();
        return before.isEmpty() || page.words().lists().of("measure.head").contains(before);
    }

    /** Whether nothing follows on the noun but the time, which stands before the words or behind: no verb says what it did. */
    private static boolean ends(Page page, Span own, TimeMark clock, Hit hit) {
        boolean behind = hit.start() >= clock.end();
        String between = behind ? page.lower(hit.end(), own.end()) : page.lower(hit.end(), clock.start());
        String after = behind ? "" : page.lower(clock.end(), own.end());
        return (between + after).chars().allMatch(c -> STOPS.indexOf(c) >= 0)
                && !page.holds(own.start(), hit.start(), "time.measure.not");
    }
}
