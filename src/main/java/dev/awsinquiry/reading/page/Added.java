package dev.awsinquiry.reading.page;

import java.util.List;

/**
 * What a reply adds to a fact.
 *
 * @param toStated whether what was found stands beside what was stated before the reply, and doesn't replace it
 * @param others what stands beside what was found
 */
public record Added(boolean toStated, List<String> others) {
    public Added {
        others = List.copyOf(others);
    }
}
