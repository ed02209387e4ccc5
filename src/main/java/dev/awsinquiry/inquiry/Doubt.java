package dev.awsinquiry.inquiry;

import java.util.Optional;

/**
 * What one tap settles: two values of which only one can be so, or a value that the reading isn't sure of.
 *
 * @param fact what it is about
 * @param earlier what stands; empty where nothing does and {@code later} has only to be confirmed
 * @param later what was said against it, or what seems to have been said
 */
public record Doubt(Fact fact, Optional<Statement> earlier, Statement later) {

    /** How two values are settled. */
    public enum Settlement {
        /** The later one is so. */
        REPLACE,
        /** Both are. */
        BOTH,
        /** The earlier one still is. */
        KEEP
    }

    /** Whether two values contradict each other. */
    public boolean isContradiction() {
        return earlier.isPresent();
    }
}
