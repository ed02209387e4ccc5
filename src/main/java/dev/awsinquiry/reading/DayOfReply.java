package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code when.exact} from a clock time alone, in answer to the question for it: it is the report's day that is spoken of,
 * unless somebody spoke of another; shortly after midnight 「23 時 50 分」 is of the evening before. What was understood is
 * shown with its date, so that a mistake is seen.
 */
final class DayOfReply implements Recogniser {

    /** 「17時ごろ」 may be said some minutes early. */
    private static final Duration ROUNDED = Duration.ofMinutes(10);

    /** A time that lies ahead is of the day before if it is no longer ago than that; else either day may be meant. */
    private static final Duration LAST_NIGHT = Duration.ofHours(12);

    /** The last hour of the afternoon that people call by its number alone. */
    private static final int LATEST_TOLD_SHORT = 5;

    /** Chars before a clock time in which its day stands. */
    private static final int BESIDE = 8;

    /** The day of the reply, where the sentence names it: 今日, today. */
    static Optional<LocalDate> of(Page page, int at) {
        if (page.setting().thread().isEmpty()) {
            return Optional.empty();
        }
        boolean sameDay = page.has(page.sentenceAt(at), "time.sameday");
        return sameDay ? Optional.of(page.setting().today()) : numbered(page, at);
    }

    /** The latest day of that number, for 「14日の夕方17時」. */
    private static Optional<LocalDate> numbered(Page page, int at) {
        String before = page.lower(Math.max(0, at - BESIDE), at);
        int mark = before.lastIndexOf('日');
        int start = mark;
        while (start > 0 && Chars.digit(before.charAt(start - 1))) {
            start--;
        }
        char lead = Chars.at(before, start - 1);
        boolean day = mark > 0 && mark - start > 0 && mark - start <= 2 && "月/-第".indexOf(lead) < 0;
        if (!day || Chars.digit(lead) || before.substring(mark + 1).chars().anyMatch(c -> "間前後目おに".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(before.substring(start, mark));
        LocalDate today = page.setting().today();
        return Stream.of(today, today.minusMonths(1))
                .filter(month -> number >= 1 && number <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(number))
                .filter(date -> !date.isAfter(today))
                .findFirst();
    }

    @Override
    public void read(Page page, Notes notes) {
        Setting setting = page.setting();
        if (!setting.asked().contains(Fact.WHEN_EXACT) || notes.of(Fact.WHEN_EXACT) != null) {
            return;
        }
        setting.thread()
                .ifPresent(thread -> thread.reported().ifPresent(reported -> complete(page, notes, thread, reported)));
    }

    private static void complete(Page page, Notes notes, Setting.InThread thread, Instant reported) {
        ZoneId zone = zone(notes).orElse(page.setting().zone());
        LocalDate day = LocalDate.ofInstant(reported, zone);
        for (TimeMark clock : page.times()) {
            if (clock.time().isPresent() && answers(page, clock) && !eitherHalf(page, clock, day, zone, thread)) {
                observed(day.atTime(clock.time().get()), zone, reported, thread.written())
                        .ifPresent(moment -> notes.state(
                                Fact.WHEN_EXACT,
                                InstantRecogniser.local(moment),
                                clock.start(),
                                clock.end(),
                                weight(page, clock)));
            }
        }
    }

    /** Whether 「1時ごろ」 may be meant as 13:00 as well: said without the half of the day, after both have passed. */
    private static boolean eitherHalf(Page page, TimeMark clock, LocalDate day, ZoneId zone, Setting.InThread thread) {
        String words = page.lower(clock.start(), clock.end());
        LocalTime time = clock.time().orElseThrow();
        boolean spoken = Chars.digit(words.charAt(0)) && words.indexOf('時') > 0;
        boolean may = spoken && time.getHour() > 0 && time.getHour() <= LATEST_TOLD_SHORT;
        boolean night = page.has(page.sentenceAt(clock.start()), "time.night");
        return may
                && !night
                && !day.atTime(time).plusHours(12).atZone(zone).toInstant().isAfter(thread.written());
    }

    private static Optional<LocalDateTime> observed(
            LocalDateTime thatDay, ZoneId zone, Instant reported, Instant written) {
        if (!thatDay.atZone(zone).toInstant().isAfter(written.plus(ROUNDED))) {
            return Optional.of(thatDay);
        }
        LocalDateTime dayBefore = thatDay.minusDays(1);
        return Optional.of(dayBefore)
                .filter(moment -> !moment.atZone(zone).toInstant().isBefore(reported.minus(LAST_NIGHT)));
    }

    /** Whether a clock time without a date answers when it began: not of a plan, of what was done, or of when it was over. */
    static boolean answers(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        return InstantRecogniser.observed(page, clock.start(), clock.end())
                && page.sentences().get(s).spoken()
                && !page.has(s, "time.otherday")
                && !page.has(s, "time.cycle")
                && !page.has(s, "reply.plan")
                && !Passing.ofSomethingElse(page, s)
                && page.meant(clock.start(), clock.end()) != Retractions.Meant.NO;
    }

    private static int weight(Page page, TimeMark clock) {
        return page.meant(clock.start(), clock.end()) == Retractions.Meant.BEFORE ? 0 : 1;
    }

    private static Optional<ZoneId> zone(Notes notes) {
        Finding zone = notes.of(Fact.WHEN_TIMEZONE);
        try {
            return Optional.ofNullable(zone).filter(found -> !found.unknown()).map(found -> ZoneId.of(found.value()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
