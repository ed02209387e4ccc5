package dev.awsinquiry.clock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The hours in which an overview of the day is worth reading: 09:00 to 12:00 of a working day. */
public final class WorkMorning {

    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(12, 0);

    private final Holidays holidays;
    private final ZoneId zone;

    /**
     * With these days off.
     *
     * @param zone whose clocks the hours are read from
     */
    public WorkMorning(Holidays holidays, ZoneId zone) {
        this.holidays = holidays;
        this.zone = zone;
    }

    /**
     * The morning that it is.
     *
     * @return when it began; empty at other times
     */
    public Optional<ZonedDateTime> at(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean morning = !time.isBefore(BEGINS) && time.isBefore(ENDS) && holidays.isWorkday(local.toLocalDate());
        return morning ? Optional.of(local.toLocalDate().atTime(BEGINS).atZone(zone)) : Optional.empty();
    }
}
