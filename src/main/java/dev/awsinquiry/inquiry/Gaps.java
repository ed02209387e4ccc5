package dev.awsinquiry.inquiry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the required facts stand, each list in the order of asking.
 *
 * @param missing still to be asked for
 * @param stated known
 * @param unknown said to be known by nobody, which ends the asking
 */
public record Gaps(List<Fact> missing, List<Fact> stated, List<Fact> unknown) {

    /** Holds what is known against what is required. */
    public static Gaps of(Facts facts, Set<Fact> required) {
        return new Gaps(
                with(facts, required, Standing.MISSING),
                with(facts, required, Standing.STATED),
                with(facts, required, Standing.UNKNOWN));
    }

    private static List<Fact> with(Facts facts, Set<Fact> required, Standing standing) {
        return required.stream()
                .filter(f -> facts.standing(f) == standing)
                .sorted()
                .toList();
    }

    /** How many facts are required in all. */
    public int required() {
        return missing.size() + stated.size() + unknown.size();
    }

    /** What an answer may fill: what is missing, and what nobody knew until somebody did. */
    public Set<Fact> answerable() {
        return Stream.concat(missing.stream(), unknown.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing is left to ask. */
    public boolean closed() {
        return missing.isEmpty();
    }
}
