package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dated row of the targets' file.
 *
 * @param plan the id
 * @param severity which severity it is for
 * @param target the target
 * @param from the first moment at which it holds; {@link Instant#MIN} without one
 * @param until the first moment at which it doesn't hold any more, if it ends
 * @param source the page that says so
 */
record TargetRow(String plan, Severity severity, Target target, Instant from, Optional<Instant> until, String source) {

    /** The first line of the file. */
    static final String HEADER = "plan,severity,within,hours,valid_from,valid_until,source";

    private static final int COLUMNS = HEADER.split(",").length;

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException says what the row lacks
     */
    static TargetRow parse(String line) {
        String[] cells = Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    COLUMNS + " columns are needed (" + HEADER + "), here are " + cells.length);
        }
        if (cells[0].isEmpty()) {
            throw new IllegalArgumentException("the plan is empty");
        }
        Instant from = day(cells[4]).orElse(Instant.MIN);
        Optional<Instant> until = day(cells[5]);
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("it ends on " + cells[5] + ", before it begins on " + cells[4]);
        }
        return new TargetRow(
                cells[0],
                severity(cells[1]),
                new Target(duration(cells[2]), businessHours(cells[3])),
                from,
                until,
                cells[6]);
    }

    /** The severity with the given code. */
    static Severity severity(String id) {
        return Severity.byId(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no severity '" + id + "'; there are " + severities()));
    }

    private static String severities() {
        return Arrays.stream(Severity.values()).map(Severity::id).collect(Collectors.joining(", "));
    }

    /** An ISO 8601 duration. */
    static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no duration; one hour is PT1H, thirty minutes are PT30M", e);
        }
    }

    private static boolean businessHours(String text) {
        return switch (text) {
            case "24x7" -> false;
            case "business" -> true;
            default -> throw new IllegalArgumentException("hours are 24x7 or business, not '" + text + "'");
        };
    }

    private static Optional<Instant> day(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; the first of January is 2027-01-01", e);
        }
    }

    /** Whether it holds at the given moment. */
    boolean holds(Instant at) {
        return !at.isBefore(from) && until.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** Whether there is a moment at which both say something, and about the same. */
    boolean contradicts(TargetRow other) {
        return plan.equals(other.plan) && severity == other.severity && endsAfter(other.from) && other.endsAfter(from);
    }

    private boolean endsAfter(Instant at) {
        return until.filter(end -> !end.isAfter(at)).isEmpty();
    }
}
