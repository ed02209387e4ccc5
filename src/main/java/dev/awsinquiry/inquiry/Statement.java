package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Objects;

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
 */
public record Statement(Fact fact, boolean unknown, String value, String evidence, Instant at) {

    public Statement {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(value);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(at);
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

    /** Whether the other one says the same, whenever it was said. */
    public boolean saysTheSameAs(Statement other) {
        return fact == other.fact && unknown == other.unknown && value.equals(other.value);
    }
}
