package dev.awsinquiry.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How long reminders can be put off. */
public final class Snooze {

    /** The options, by their public names, the shortest first. */
    public static final List<String> OPTIONS = List.of("PT15M", "PT1H", "workday");

    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);

    private final Holidays holidays;

    /** With the days that aren't working days. */
    public Snooze(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * Until when.
     *
     * @param option one of {@link #OPTIONS}; {@code workday} is 09:00 of a working day, today's if that is yet to come
     * @return later than {@code now}; empty for an option that doesn't exist
     */
    public Optional<Instant> until(String option, Instant now, ZoneId zone) {
        return switch (option) {
            case "PT15M", "PT1H" -> Optional.of(now.plus(Duration.parse(option)));
            case "workday" -> Optional.of(nextStartOfWork(now, zone));
            default -> Optional.empty();
        };
    }

    private Instant nextStartOfWork(Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (!holidays.isWorkday(day) || !startOfWork(day, zone).isAfter(now)) {
            day = day.plusDays(1);
        }
        return startOfWork(day, zone);
    }

    private static Instant startOfWork(LocalDate day, ZoneId zone) {
        return day.atTime(START_OF_WORK).atZone(zone).toInstant();
    }
}
