package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * {@code when.exact} from a clock time alone, in answer to the question for it: it is the report's day that is spoken of,
 * unless somebody spoke of another; shortly after midnight 「23 時 50 分」 is of the evening before. What was understood is
 * shown with its date, so that a mistake is seen.
 */
final class DayOfReply implements Recogniser {

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
        ZoneId zone = zone(notes).orElse(page.setting().zone());
        LocalDate day = LocalDate.ofInstant(reported, zone);
        for (TimeMark clock : page.times()) {
            if (clock.time().isPresent() && answers(page, clock)) {
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
        return told(page, clock) && !page.has(s, "time.otherday") && !SpokenDays.named(page, s);
    }

    /** Whether somebody tells by the date or time when it began. */
    static boolean told(Page page, TimeMark mark) {
        int s = page.sentenceAt(mark.start());
        return InstantRecogniser.observed(page, mark.start(), mark.end())
                && page.sentences().get(s).spoken()
                && !page.has(s, "reply.plan")
                && !Passing.ofSomethingElse(page, s)
                && page.meant(mark.start(), mark.end()) != Retractions.Meant.NO;
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
