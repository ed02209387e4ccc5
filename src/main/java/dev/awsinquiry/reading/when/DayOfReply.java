package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Corrected;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.MeasureThen;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.OtherMoment;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.SpokenZone;
import dev.awsinquiry.reading.time.BareHour;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * {@code when.exact} from a clock time alone, in answer to the question for it: it is the report's day that is spoken of,
 * unless somebody spoke of another; shortly after midnight 「23 時 50 分」 is of the evening before. What was understood is
 * shown with its date, so that a mistake is seen.
 */
public final class DayOfReply implements Recogniser {

    /** The last hour of the afternoon that people call by its number alone. */
    private static final int LATEST_TOLD_SHORT = 5;

    @Override
    public void read(Page page, Notes notes) {
        Setting setting = page.setting();
        boolean open = setting.asked().contains(Fact.WHEN_EXACT) && notes.of(Fact.WHEN_EXACT) == null;
        if (!open
                || setting.knownDate().isPresent()
                || page.times().stream().anyMatch(mark -> SpokenDays.another(page, mark))) {
            return;
        }
        setting.thread()
                .ifPresent(thread -> thread.reported().ifPresent(reported -> complete(page, notes, thread, reported)));
    }

    private static void complete(Page page, Notes notes, Setting.InThread thread, Instant reported) {
        ZoneId zone = zone(notes).orElseGet(() -> SpokenZone.known(page));
        LocalDate day = LocalDate.ofInstant(reported, zone);
        for (TimeMark clock : page.times()) {
            if (clock.time().isPresent() && answers(page, clock) && !eitherHalf(page, clock, day, zone, thread)) {
                observed(day.atTime(clock.time().get()), zone, reported, thread.written())
                        .ifPresent(moment -> notes.state(
                                Fact.WHEN_EXACT,
                                InstantRecogniser.local(moment),
                                clock.start(),
                                Vaguer.end(page, clock),
                                weight(page, clock)));
            }
        }
        bare(page, notes, day, zone, thread.written());
    }

    /** "Since 9", said on that day. */
    private static void bare(Page page, Notes notes, LocalDate day, ZoneId zone, Instant written) {
        LocalDateTime said = LocalDateTime.ofInstant(written, zone);
        for (BareHour hour : said.toLocalDate().equals(day) ? BareHour.in(page.folded().lower) : List.<BareHour>of()) {
            for (LocalTime time : hour.before(said.toLocalTime())) {
                boolean answers = answers(page, TimeMark.clock(hour.start(), hour.end(), time));
                if (answers && !time.isAfter(said.toLocalTime())) {
                    String moment = InstantRecogniser.local(day.atTime(time));
                    notes.state(Fact.WHEN_EXACT, moment, hour.start(), hour.end(), 1);
                }
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
        if (!thatDay.atZone(zone).toInstant().isAfter(written.plus(SpokenDays.ROUNDED))) {
            return Optional.of(thatDay);
        }
        LocalDateTime dayBefore = thatDay.minusDays(1);
        return Optional.of(dayBefore)
                .filter(moment -> !moment.atZone(zone).toInstant().isBefore(reported.minus(SpokenDays.LAST_NIGHT)));
    }

    /** Whether the clock time answers the question when it began, and names no other day. */
    static boolean answers(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        return told(page, clock)
                && !page.has(s, "time.otherday")
                && !page.has(s, "time.well")
                && !SpokenDays.named(page, s)
                && !dated(page, clock);
    }

    /** Whether a date stands right before the clock time, which is then of no other day though that wasn't taken. */
    private static boolean dated(Page page, TimeMark clock) {
        return clock.date().isEmpty() && TimeWeight.start(page, clock) < clock.start();
    }

    /** Whether somebody tells by the date or time when it began. */
    public static boolean told(Page page, TimeMark mark) {
        int s = page.sentenceAt(mark.start());
        return InstantRecogniser.observed(page, mark.start(), mark.end())
                && page.sentences().get(s).spoken()
                && !endsSpan(page.lower(Math.max(0, mark.start() - 20), mark.start()))
                && !page.has(s, "time.cycle")
                && !page.has(s, "reply.plan")
                && !Passing.ofSomethingElse(page, s, mark.start())
                && !OtherMoment.is(page, s, mark.start())
                && !MeasureThen.is(page, s, mark.start())
                && !LastGood.is(page, mark)
                && (mark.time().isEmpty() || !GivesWay.is(page, mark))
                && !Ahead.foreseen(page, mark)
                && !AwsTold.ofTheirs(page, mark.start(), mark.end())
                && !EndField.at(page, mark)
                && page.meant(mark.start(), mark.end()) != Retractions.Meant.NO;
    }

    /** Whether the end of a span is all that is a clock time of it: "between 3 and 4 pm". */
    private static boolean endsSpan(String before) {
        String words = before.stripTrailing();
        int end = words.length();
        for (String to : List.of("and", "to", "-", "or")) {
            end = words.endsWith(to) ? words.length() - to.length() : end;
        }
        String from = words.substring(0, end).stripTrailing();
        boolean bare = !from.isEmpty()
                && Chars.digit(from.charAt(from.length() - 1))
                && Chars.at(from, from.length() - 2) != ':'
                && Chars.at(from, from.length() - 3) != ':';
        return end < words.length() && bare;
    }

    private static int weight(Page page, TimeMark clock) {
        boolean before = page.meant(clock.start(), clock.end()) == Retractions.Meant.BEFORE;
        return before || Corrected.by(page, clock) ? 0 : 1;
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
