package dev.awsinquiry.inquiry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That somebody said something about a fact: what it is, or that nobody knows it.
 *
 * @param fact what it is about
 * @param unknown true when it was said that nobody knows
 * @param value what was understood, in a fixed form where there is one: a local date and time ({@code
 *     2026-04-15T10:30}), a zone ({@code Asia/Tokyo}, {@code +09:00}), {@code ongoing} or {@code ended}, {@code once},
 *     {@code intermittent} or {@code always}, twelve digits, a Region code, or several of those with commas
 *     between; otherwise the words themselves. Empty when unknown, and when nothing is said.
 * @param evidence the words that it rests on, as they were typed; empty where a choice was made rather than written
 * @param at when it was said
 * @param force how it stands to what was said before; empty where it only says so
 */
public record Statement(
        Fact fact, boolean unknown, String value, String evidence, Instant at, Optional<Force> force) {

    /** How a statement stands to others of its fact. */
    public enum Force {
        /** The reading isn't sure of it; it doesn't count until a person confirms it. */
        UNSURE,
        /** A form's field, a tap, or a reply that says that it corrects: it takes the place of what was said before. */
        REPLACES,
        /** Somebody said that it holds beside what was said before. */
        ADDS
    }

    /** A count with its unit, of which two can contradict each other. */
    private static final Pattern COUNT = Pattern.compile("([0-9][0-9,.]*[0-9]|[0-9]) ?([%\\p{L}]{0,4})");

    public Statement {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(value);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(at);
        // written down before there was more than saying so
        force = Objects.requireNonNullElse(force, Optional.empty());
    }

    /** One that only says so. */
    public Statement(Fact fact, boolean unknown, String value, String evidence, Instant at) {
        this(fact, unknown, value, evidence, at, Optional.empty());
    }

    /** The same with this force. */
    public Statement with(Force other) {
        return new Statement(fact, unknown, value, evidence, at, Optional.of(other));
    }

    /** Whether it has this force. */
    public boolean has(Force one) {
        return force.filter(one::equals).isPresent();
    }

    /** That the fact is so. */
    public static Statement stated(Fact fact, String value, String evidence, Instant at) {
        return new Statement(fact, false, value, evidence, at);
    }

    /** That nobody knows. */
    public static Statement unknown(Fact fact, Instant at) {
        return new Statement(fact, true, "", "", at);
    }

    /**
     * Nothing at all: in a {@link Source#misread} it stands for whatever was said, in a contribution it takes that back, so
     * that the fact is asked for again.
     */
    public static Statement nothing(Fact fact, Instant at) {
        return new Statement(fact, false, "", "", at);
    }

    /** Whether nothing is said by it. */
    boolean saysNothing() {
        return !unknown && value.isEmpty();
    }

    /** The same at another moment, without the words. */
    Statement repeatedAt(Instant moment) {
        return new Statement(fact, unknown, value, "", moment);
    }

    /** Whether this, taken as a misreading, makes the other one void: it says the same, or anything, until then. */
    boolean takesBack(Statement other) {
        return fact == other.fact && !other.at.isAfter(at) && (saysNothing() || saysTheSameAs(other));
    }

    /**
     * Whether both can't be so at once: values of a fixed form that differ, and counts of the same. What was said in words adds to
     * other words, as do places, errors and what was tried.
     */
    boolean contradicts(Statement other) {
        return switch (fact) {
            case WHEN_EXACT -> !minutes(value).equals(minutes(other.value));
            case WHEN_TIMEZONE -> !offset(value).equals(offset(other.value));
            case WHEN_ONGOING, WHEN_FREQUENCY, WHO_SCOPE, WHERE_ACCOUNT -> !value.equals(other.value);
            case HOWMUCH_QUANTIFIED -> countsOtherwise(other);
            default -> false;
        };
    }

    private static String minutes(String moment) {
        return moment.substring(0, Math.min(moment.length(), "2026-04-15T10:30".length()));
    }

    /** Tokyo and +09:00 are the same clocks. */
    private String offset(String zone) {
        try {
            return ZoneId.of(zone).getRules().getOffset(at).getId();
        } catch (DateTimeException keptInWords) {
            return zone;
        }
    }

    private boolean countsOtherwise(Statement other) {
        Matcher mine = COUNT.matcher(value);
        Matcher theirs = COUNT.matcher(other.value);
        return mine.find() && theirs.find() && mine.group(2).equals(theirs.group(2)) && !mine.group(1).equals(theirs.group(1));
    }

    /** Whether the other one says the same, whenever it was said. */
    public boolean saysTheSameAs(Statement other) {
        return fact == other.fact && unknown == other.unknown && value.equals(other.value);
    }
}
