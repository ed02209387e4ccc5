package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.time.KanjiNumbers;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days that are named from the day of writing: 昨日, 月曜, "3 days ago". They are dates where it is known when the text was
 * written, in a thread; a text that stands alone may be of any day. What was understood is shown with its date, so that a
 * mistake is seen.
 */
public final class SpokenDays {

    /** 「17時ごろ」 may be said some minutes early. */
    public static final Duration ROUNDED = Duration.ofMinutes(10);

    /** A time that lies ahead is of the day before if it is no longer ago than that; else either day may be meant. */
    public static final Duration LAST_NIGHT = Duration.ofHours(12);

    private static final String DAY = "spoken.day";
    private static final String AGO = "ago";
    /** Before a weekday: that of the week before, weeks beginning on Mondays. */
    private static final String WEEK_BEFORE = "before-";
    /** Before a weekday: "last Friday", which is told apart from this week's only where that hasn't been yet. */
    private static final String LAST = "last-";
    /** Words for the evening, beside which 11:30 is 23:30. */
    private static final String EVENING = "day.evening";
    /** Words for the afternoon, beside which 2:30 is 14:30. */
    private static final String AFTERNOON = "day.afternoon";
    /** Words for the night that has passed: one o'clock in it was today. */
    private static final String NIGHT = "day.night";

    /** Chars beside a day in which から or "since" stands. */
    private static final int BESIDE = 3;

    private static final int MOST_DIGITS = 2;
    private static final int DAYBREAK = 5;
    private static final int NOON = 12;

    private SpokenDays() {}

    /** What is written of dates and clock times, and the days that are spoken of, in the order of the text. */
    static List<TimeMark> in(Page page) {
        List<TimeMark> written = KanjiNumbers.marks(
                page.folded().lower, page.setting().today(), page.words().lists());
        List<TimeMark> scanned = SoonDays.among(written, page);
        List<Match> spoken = page.matches(DAY);
        if (spoken.isEmpty() || page.setting().thread().isEmpty()) {
            return scanned;
        }
        List<TimeMark> days = new ArrayList<>();
        int end = 0;
        for (Match match : longestFirst(spoken)) {
            // 「一昨日の夕方」 holds 「昨日の夕方」, and 「先週の月曜」 a Monday
            if (match.start() < end) {
                continue;
            }
            end = match.end();
            date(match, page, scanned).ifPresent(day -> days.add(TimeMark.spoken(match.start(), match.end(), day)));
        }
        days.addAll(scanned);
        days.sort(Comparator.comparingInt(TimeMark::start));
        return List.copyOf(days);
    }

    /** Whether a day is told as that of the beginning: 「昨日からおかしいです」, or as the whole answer. */
    public static boolean begins(Page page, TimeMark day) {
        int s = page.sentenceAt(day.start());
        Sentence sentence = page.sentences().get(s);
        return answers(page, s)
                || page.begins(day.end(), Math.min(sentence.end(), day.end() + BESIDE), "day.since.ja")
                || page.distanceBefore(sentence.start(), day.start(), "day.since.en") <= BESIDE;
    }

    /** Whether a sentence names a day so, even one that can't be told: "last Monday". */
    public static boolean named(Page page, int sentence) {
        return page.matches(sentence, DAY);
    }

    /** The date or time together with the day that is spoken of right before or behind it. */
    public static Span beside(Page page, TimeMark mark) {
        int start = mark.start();
        int end = mark.end();
        for (Match day : page.matches(DAY)) {
            boolean before = day.start() < mark.start() && mark.start() - day.end() <= BESIDE;
            boolean behind = day.start() >= mark.end() && day.start() - mark.end() <= BESIDE;
            start = before ? Math.min(start, day.start()) : start;
            end = behind ? Math.max(end, day.end()) : end;
        }
        return new Span(start, end);
    }

    /** Whether it is another day than that of the writing, told as that of the beginning. */
    public static boolean another(Page page, TimeMark mark) {
        return mark.spoken()
                && mark.date().filter(page.setting().today()::equals).isEmpty()
                && begins(page, mark);
    }

    /** Whether a sentence says little beside a date. */
    static boolean answers(Page page, int sentence) {
        return TimesIn.beside(page, sentence) <= TimesIn.ANSWER && !page.has(sentence, "own.deed");
    }

    private static List<Match> longestFirst(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::start)
                        .thenComparing(Comparator.comparingInt(Match::end).reversed()))
                .toList();
    }

    private static Optional<LocalDate> date(Match match, Page page, List<TimeMark> times) {
        LocalDate today = LocalDate.ofInstant(
                page.setting().thread().orElseThrow().written(), SpokenZone.at(page, match.start(), times));
        String value = match.rule().value();
        if (value.equals(AGO)) {
            return count(match, page, MOST_DIGITS).map(today::minusDays);
        }
        if (Chars.digit(value.charAt(0))) {
            return Optional.of(today.minusDays(Long.parseLong(value)));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (value.startsWith(WEEK_BEFORE)) {
            return Optional.of(monday.minusWeeks(1).with(weekday(value.substring(WEEK_BEFORE.length()))));
        }
        if (value.startsWith(LAST)) {
            LocalDate day = today.with(TemporalAdjusters.previous(weekday(value.substring(LAST.length()))));
            return Optional.of(day).filter(last -> last.isBefore(monday));
        }
        return Optional.of(today.with(TemporalAdjusters.previousOrSame(weekday(value))));
    }

    /** The number that the words hold, if it has no more digits than that. */
    public static Optional<Long> count(Match match, Page page, int mostDigits) {
        String digits = page.lower(match.start(), match.end()).replaceAll("[^0-9]", "");
        return Optional.of(digits)
                .filter(number -> !number.isEmpty() && number.length() <= mostDigits)
                .map(Long::parseLong);
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The moment that a day and a clock time name; empty where it would lie ahead of the writing. */
    public static Optional<LocalDateTime> moment(Page page, TimeMark date, TimeMark clock) {
        LocalDate day = date.date().orElseThrow().plusDays(clock.late() ? 1 : 0);
        LocalTime time = clock.time().orElseThrow();
        if (!date.spoken()) {
            return Optional.of(day.atTime(time));
        }
        boolean night = page.begins(date.start(), date.end(), NIGHT);
        boolean afternoon = page.begins(date.start(), date.end(), AFTERNOON);
        boolean evening = night || afternoon || page.begins(date.start(), date.end(), EVENING);
        boolean twelve =
                time.getHour() >= (afternoon ? 1 : DAYBREAK) && time.getHour() < NOON && !saysMorning(page, clock);
        LocalDateTime moment = day.atTime(evening && twelve ? time.plusHours(NOON) : time);
        ZoneId zone = SpokenZone.at(page, date.start(), page.times());
        return notAhead(night && time.getHour() < DAYBREAK ? moment.plusDays(1) : moment, page, zone);
    }

    private static boolean saysMorning(Page page, TimeMark clock) {
        String words = page.lower(clock.start(), clock.end());
        return words.contains("am") || words.contains("a.m") || words.contains("午前") || words.contains("朝");
    }

    private static Optional<LocalDateTime> notAhead(LocalDateTime moment, Page page, ZoneId zone) {
        Instant written = page.setting().thread().orElseThrow().written();
        Instant at = moment.atZone(zone).toInstant();
        if (!at.isAfter(written.plus(ROUNDED))) {
            return Optional.of(moment);
        }
        boolean lastNight = !at.minus(1, ChronoUnit.DAYS).isBefore(written.minus(LAST_NIGHT));
        return lastNight ? Optional.of(moment.minusDays(1)) : Optional.empty();
    }
}
