package dev.awsinquiry.store.upkeep;

import static java.util.stream.Collectors.joining;

import java.util.SortedMap;

/**
 * What a database holds.
 *
 * @param rows how many, by table
 */
public record Inventory(SortedMap<String, Long> rows) {

    boolean isEmpty() {
        return rows.values().stream().allMatch(count -> count == 0);
    }

    /** For the operator: {@code inquiries 12, posts 85}. */
    @Override
    public String toString() {
        return rows.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue())
                .collect(joining(", "));
    }
}
