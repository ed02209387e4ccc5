package dev.awsinquiry.inquiry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which facts an inquiry must state before it is finished.
 *
 * @param from the mildest severity from which a fact is required; a fact that isn't named is never required
 */
public record Requirements(Map<Fact, Severity> from) {

    public Requirements {
        from = Map.copyOf(from);
    }

    /** The facts required at the given severity, in the order of asking. */
    public Set<Fact> at(Severity severity) {
        Map<Fact, Severity> ordered = new EnumMap<>(Fact.class);
        ordered.putAll(from);
        return ordered.entrySet().stream()
                .filter(e -> severity.atLeast(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
}
