package dev.awsinquiry.store;

import dev.awsinquiry.inquiry.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Severities in SQL as numbers: 0 for the gravest. */
final class Urgency {

    private static final List<Severity> GRAVEST_FIRST = Arrays.stream(Severity.values())
            .sorted((one, other) -> other.compareTo(one))
            .toList();

    private static final String CASES = IntStream.range(0, GRAVEST_FIRST.size())
            .mapToObj(i -> "when '" + GRAVEST_FIRST.get(i).name() + "' then " + i)
            .collect(Collectors.joining(" "));

    /** Of what belongs to no inquiry. */
    static final int LAST = GRAVEST_FIRST.size();

    /** All of them, the most urgent first. */
    static final List<Integer> ALL = IntStream.rangeClosed(0, LAST).boxed().toList();

    private Urgency() {}

    /** The severities, the gravest first. */
    static List<Severity> gravestFirst() {
        return GRAVEST_FIRST;
    }

    /** The urgency of the inquiry that the alias stands for. */
    static String of(String alias) {
        return "case " + alias + ".severity " + CASES + " end";
    }
}
