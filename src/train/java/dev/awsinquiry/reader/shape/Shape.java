package dev.awsinquiry.reader.shape;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something with a shape, found in a folded text. Whether it is what the asker speaks of is told elsewhere.
 *
 * @param kind what it is
 * @param start index of its first char
 * @param end index behind its last char
 * @param value in the fixed form of its kind
 */
public record Shape(Kind kind, int start, int end, String value) {

    /** What can be told by its shape. */
    public enum Kind {
        /** {@code 2026-04-15}; a date without a year is the last such day. */
        DATE,
        /** {@code 10:30} or {@code 10:30:05}. */
        CLOCK,
        /** A zone's ID or offset: {@code Asia/Tokyo}, {@code +09:00}, {@code UTC}. */
        ZONE,
        /** A Region, by its code, name or constant; the code. */
        REGION,
        /** A town that a Region is called by, without the word for a Region beside it; the Region's code. */
        TOWN,
        /** {@code ap-northeast-1c}, of which the value is as written. */
        AZ_NAME,
        /** {@code apne1-az4}. */
        AZ_ID,
        /** What identifies one resource: an ARN, a prefixed ID, an endpoint, a bucket; as typed. */
        RESOURCE,
        /** Twelve digits that are an account, without hyphens. */
        ACCOUNT,
        /** An error message or code, as typed. */
        ERROR,
        /** The HTTP status of a failure. */
        STATUS,
        /** A number with what it counts or costs: 300 名, $4k an hour; as typed. */
        COUNT,
        /** An abbreviation of several products; what it may stand for, parted by " / ". */
        AMBIGUOUS,
        /** An abbreviation that AWS doesn't use, or a word of the team's own; what it stands for. */
        HOUSE,
        /** A name in capitals that is no word of the trade. No value. */
        NAME,
        /** A web address. */
        LINK
    }

    /** The date of a {@link Kind#DATE}. */
    public LocalDate date() {
        return LocalDate.parse(value);
    }

    /** The time of a {@link Kind#CLOCK}. */
    public LocalTime time() {
        return LocalTime.parse(value);
    }
}
