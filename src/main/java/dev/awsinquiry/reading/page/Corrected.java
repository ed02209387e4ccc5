package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Times that put right what was said just before: "2:02 PM. sorry, 2:20", 「失礼、2:20 の間違いです」. */
public final class Corrected {

    /** Chars between a time and the one that takes its place. */
    private static final int NEAR = 72;

    private static final int NOON = 12;
    /** Hours between two times that are told in one breath. */
    private static final int HOURS = 3;
    /** What a clock time is written with that doesn't say which half of the day it is of. */
    private static final String BARE = "0123456789:時分半 ";

    private Corrected() {}

    /** Whether a sentence of little more than a time begins by taking another one back. */
    public static boolean tells(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return sentence.spoken()
                && page.words().retractions().opens(page.folded().lower, sentence.start(), sentence.end())
                && (TimesIn.beside(page, s) <= TimesIn.ANSWER || page.has(s, "correction.said"));
    }

    /** Whether the next time takes its place: 「7:20 から失敗、いや 7:05 からでした」. */
    public static boolean by(Page page, TimeMark clock) {
        List<TimeMark> times = page.times();
        return times.subList(TimesIn.first(times, clock.end()), times.size()).stream()
                .filter(mark -> mark.time().isPresent())
                .limit(1)
                .anyMatch(mark -> page.words().retractions().between(page.folded().lower, clock.end(), mark.start()));
    }

    /** These times, where a correction is of the half of the day that it corrects: "2:02 PM. sorry, 2:20" is 14:20. */
    static List<TimeMark> halves(List<TimeMark> marks, Page page) {
        List<TimeMark> carried = new ArrayList<>(marks);
        for (int i = 1; i < carried.size(); i++) {
            TimeMark mark = carried.get(i);
            Optional<TimeMark> before = clockBefore(carried, i);
            if (bare(page, mark)
                    && before.filter(clock -> afternoon(page, clock)
                                    && (page.words()
                                                    .retractions()
                                                    .between(page.folded().lower, clock.end(), mark.start())
                                            || goesOn(page, carried, clock, mark)))
                            .isPresent()) {
                LocalTime time = mark.time().orElseThrow().plusHours(NOON);
                carried.set(i, mark.with(time));
            }
        }
        return List.copyOf(carried);
    }

    /**
     * Whether a time goes on with that before it within the same hours, and no other part of the day is named between: "the
     * class began at 2 pm, errors from 2:12".
     */
    private static boolean goesOn(Page page, List<TimeMark> marks, TimeMark clock, TimeMark mark) {
        int first = clock.time().orElseThrow().getHour();
        int then = mark.time().orElseThrow().plusHours(NOON).getHour();
        String lower = page.folded().lower;
        int end = Math.min(lower.length(), mark.end() + NEAR);
        int stop = Chars.find(lower, "\n", mark.end(), end);
        return Math.abs(then - first) <= HOURS
                && !Lines.hasJapanese(page.folded().text, clock.start(), mark.end())
                && !page.folded().text.substring(clock.end(), mark.start()).contains("\n")
                && !page.holds(behindDay(marks, clock), stop < 0 ? end : stop, "half.other");
    }

    /** Behind the day that a time is told with: "7 pm yesterday, errors from 7:12". */
    private static int behindDay(List<TimeMark> marks, TimeMark clock) {
        return marks.stream()
                .filter(day -> day.spoken() && day.start() >= clock.end() && day.start() - clock.end() <= 1)
                .mapToInt(TimeMark::end)
                .findFirst()
                .orElse(clock.end());
    }

    private static Optional<TimeMark> clockBefore(List<TimeMark> marks, int at) {
        for (int i = at - 1; i >= 0 && marks.get(at).start() - marks.get(i).end() <= NEAR; i--) {
            if (marks.get(i).time().isPresent()) {
                return Optional.of(marks.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether it is written by an hour of twelve alone. */
    private static boolean bare(Page page, TimeMark mark) {
        return mark.time()
                .filter(time -> time.getHour() > 0 && time.getHour() < NOON)
                .filter(time -> page.lower(mark.start(), mark.end()).chars().allMatch(c -> BARE.indexOf(c) >= 0))
                .isPresent();
    }

    /** Whether an hour of twelve is written there that its words make one of the second half of the day. */
    private static boolean afternoon(Page page, TimeMark mark) {
        int hour = mark.time().orElseThrow().getHour();
        String lower = page.folded().lower;
        int at = mark.start();
        while (at < mark.end() && !Chars.digit(lower.charAt(at))) {
            at++;
        }
        int end = Chars.digits(lower, at, 2);
        return hour > NOON && end > at && Chars.number(lower, at, end) == hour - NOON;
    }
}
