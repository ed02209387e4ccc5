package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** The day of the reply, where the sentence names it: 今日, today. */
    static Optional<LocalDate> of(Page page, int at) {
        boolean sameDay = page.setting().thread().isPresent() && page.has(page.sentenceAt(at), "time.sameday");
        return sameDay ? Optional.of(page.setting().today()) : Optional.empty();
    }

    /** Whether a clock time in the sentence may be of the day that is spoken of: no other is named, and no end of the fault. */
    static boolean ofThatDay(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        DayOfWeek today = page.setting().today().getDayOfWeek();
        String name = today.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        boolean weekday = page.has(s, "time.weekday")
                && !page.lower(sentence.start(), sentence.end()).contains(name);
        return !weekday && !page.has(s, "time.otherday") && !page.has(s, "time.well");
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
            if (clock.time().isPresent() && answers(page, clock.start(), clock.end())) {
                observed(day.atTime(clock.time().get()), zone, reported, thread.written())
                        .ifPresent(moment -> notes.state(
                                Fact.WHEN_EXACT,
                                InstantRecogniser.local(moment),
                                clock.start(),
                                clock.end(),
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
                boolean answers = answers(page, hour.start(), hour.end());
                if (answers && !time.isAfter(said.toLocalTime())) {
                    String moment = InstantRecogniser.local(day.atTime(time));
                    notes.state(Fact.WHEN_EXACT, moment, hour.start(), hour.end(), 1);
                }
            }
        }
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

    private static boolean answers(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        return InstantRecogniser.observed(page, start, end)
                && page.sentences().get(s).spoken()
                && ofThatDay(page, s)
                && !endsSpan(page.lower(Math.max(0, start - 20), start))
                && !page.has(s, "reply.plan")
                && !Passing.ofSomethingElse(page, s, start)
                && page.meant(start, end) != Retractions.Meant.NO;
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
