package dev.awsinquiry.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours that count for a plan with business hours.
 *
 * @param zone whose clocks they are read from; its changes to and from daylight saving are followed
 * @param opens when a working day's hours begin
 * @param closes when they end; later than {@code opens}
 * @param holidays the days that have none, beside weekends
 * @see <a href="https://docs.aws.amazon.com/awssupport/latest/user/case-management-legacy.html">AWS Support: response
 *     times of the Developer plan</a>
 */
public record BusinessHours(ZoneId zone, LocalTime opens, LocalTime closes, Holidays holidays) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** @throws IllegalArgumentException when they end before they begin */
    public BusinessHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("business hours from " + opens + " to " + closes + " are none");
        }
    }

    /** 08:00 to 18:00 in the customer's country. */
    public static BusinessHours ofCustomer(ZoneId zone, Holidays holidays) {
        return new BusinessHours(zone, LocalTime.of(8, 0), LocalTime.of(18, 0), holidays);
    }

    /** 09:00 to 18:00 in Japan, for cases in Japanese wherever the customer is. */
    public static BusinessHours ofJapaneseCases(Holidays holidays) {
        return new BusinessHours(JAPAN, LocalTime.of(9, 0), LocalTime.of(18, 0), holidays);
    }

    /**
     * The moment at which that much business time has gone by. A span that ends with a day's hours ends that evening,
     * not the next morning; of no time at all it is the first moment of business hours from there on.
     *
     * @param businessTime not negative
     */
    public Instant add(Instant from, Duration businessTime) {
        if (businessTime.isNegative()) {
            throw new IllegalArgumentException("business time doesn't run backwards: " + businessTime);
        }
        LocalDate day = LocalDate.ofInstant(from, zone);
        Duration left = businessTime;
        while (true) {
            Duration today = within(day, from, Instant.MAX);
            Instant start = later(from, opening(day));
            boolean open = holidays.isWorkday(day) && !start.isAfter(closing(day));
            if (open && left.compareTo(today) <= 0) {
                return start.plus(left);
            }
            left = left.minus(today);
            day = day.plusDays(1);
        }
    }

    /** How much business time lies between two moments; negative when the second comes first. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(within(day, from, to));
        }
        return sum;
    }

    /** The part of a day's hours that lies between two moments. */
    private Duration within(LocalDate day, Instant from, Instant to) {
        if (!holidays.isWorkday(day)) {
            return Duration.ZERO;
        }
        Instant start = later(from, opening(day));
        Instant end = to.isBefore(closing(day)) ? to : closing(day);
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
