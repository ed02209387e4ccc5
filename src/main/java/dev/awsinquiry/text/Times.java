package dev.awsinquiry.text;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times and lengths of time in words. Seconds are dropped. */
public final class Times {

    /** From here on days are clearer than hours; below it the hours of a target stay as they are promised (24 h). */
    private static final Duration IN_DAYS = Duration.ofHours(48);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd ", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Zones whose usual abbreviation can't be mistaken; CST or IST can, and Java's own names change with its version. */
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("Asia/Tokyo", "JST", "Japan", "JST", "UTC", "UTC", "Etc/UTC", "UTC", "Z", "UTC");

    private final House house;

    /** Writes times in the house's zone. */
    public Times(House house) {
        this.house = house;
    }

    /**
     * A moment, such as {@code 16:52 (JST)}; with its date unless that is today's. Both languages write it alike.
     *
     * @param now decides what today is, in the house's zone
     */
    public String at(Language language, Instant moment, Instant now) {
        return isSameDay(moment, now) ? clock(local(moment)) : dated(moment);
    }

    /**
     * The same for what stands there, and is read on other days than it was written on: with its date unless the moment, and
     * now, lie on the day of the post, which Slack shows beside it.
     *
     * @param posted a moment of that day, or of an earlier one
     */
    public String standing(Language language, Instant moment, Instant posted, Instant now) {
        return isSameDay(posted, now) ? at(language, moment, now) : dated(moment);
    }

    private boolean isSameDay(Instant one, Instant other) {
        return local(one).toLocalDate().equals(local(other).toLocalDate());
    }

    /** A moment with its date, such as {@code 2026-04-15 16:52 (JST)}, for texts that are read on another day. */
    public String dated(Instant moment) {
        return DATE.format(local(moment)) + clock(local(moment));
    }

    private static String clock(ZonedDateTime moment) {
        return CLOCK.format(moment) + " (" + zoneName(moment) + ")";
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(house.zone());
    }

    /** What a zone is called at a moment: {@code JST}, {@code UTC}, otherwise its offset, such as {@code UTC+02:00}. */
    static String zoneName(ZonedDateTime moment) {
        return abbreviation(moment.getZone())
                .orElseGet(() -> "UTC" + moment.getOffset().getId().replace("Z", ""));
    }

    /** What a zone is called at any time, if it has a name that can't be mistaken. */
    static Optional<String> abbreviation(ZoneId zone) {
        return Optional.ofNullable(ABBREVIATIONS.get(zone.getId()));
    }

    /** Whether a name is a zone. */
    static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) || name.matches("Z|[+-]\\d{2}:\\d{2}");
    }

    /** A length of time in its one or two largest units: {@code 42 分}, {@code 1 時間 30 分}, {@code 2 日 3 時間}. */
    public String span(Language language, Duration length) {
        Units units = Units.of(language);
        if (length.compareTo(A_MINUTE) < 0) {
            return units.none();
        }
        if (length.compareTo(IN_DAYS) >= 0) {
            return pair(units.day(length.toDays()), length.toHoursPart(), units.hour(length.toHoursPart()));
        }
        if (length.toHours() == 0) {
            return units.minute(length.toMinutes());
        }
        return pair(units.hour(length.toHours()), length.toMinutesPart(), units.minute(length.toMinutesPart()));
    }

    /**
     * The length of a target, which may be seconds where one is rehearsed, {@code 24 秒}, or of business time,
     * {@code 12 営業時間}; otherwise as a span.
     */
    public String target(Language language, Target target) {
        Duration length = target.within();
        Units units = Units.of(language);
        if (length.compareTo(A_MINUTE) < 0) {
            return units.second(length.toSeconds());
        }
        if (length.toHours() == 0) {
            return pair(units.minute(length.toMinutes()), length.toSecondsPart(), units.second(length.toSecondsPart()));
        }
        // business hours make no days: 24 of them are three or so
        return target.businessHours()
                ? pair(
                        units.businessHour(length.toHours()),
                        length.toMinutesPart(),
                        units.minute(length.toMinutesPart()))
                : span(language, length);
    }

    /**
     * How long it is from one moment to another by the clock times that are told of them, which have no seconds: whoever
     * reads 16:50 and 17:30 counts 40 minutes. What is less than a minute stays that.
     */
    public static Duration apart(Instant from, Instant to) {
        Duration exact = Duration.between(from, to);
        return exact.compareTo(A_MINUTE) < 0
                ? exact
                : Duration.between(from.truncatedTo(ChronoUnit.MINUTES), to.truncatedTo(ChronoUnit.MINUTES));
    }

    private static String pair(String large, int rest, String small) {
        return rest == 0 ? large : large + " " + small;
    }

    /** The words for a language's units. */
    private enum Units {
        JA("1 分未満", "秒", "分", "時間", "営業時間", "日", ""),
        EN("less than a minute", "second", "minute", "hour", "business hour", "day", "s");

        private final String none;
        private final String second;
        private final String minute;
        private final String hour;
        private final String businessHour;
        private final String day;
        private final String plural;

        Units(String none, String second, String minute, String hour, String businessHour, String day, String plural) {
            this.none = none;
            this.second = second;
            this.minute = minute;
            this.hour = hour;
            this.businessHour = businessHour;
            this.day = day;
            this.plural = plural;
        }

        static Units of(Language language) {
            return valueOf(language.name());
        }

        String none() {
            return none;
        }

        String second(long count) {
            return counted(count, second);
        }

        String minute(long count) {
            return counted(count, minute);
        }

        String hour(long count) {
            return counted(count, hour);
        }

        String businessHour(long count) {
            return counted(count, businessHour);
        }

        String day(long count) {
            return counted(count, day);
        }

        private String counted(long count, String unit) {
            return count + " " + unit + (count == 1 ? "" : plural);
        }
    }
}
