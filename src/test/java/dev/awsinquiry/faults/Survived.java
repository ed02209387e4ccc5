package dev.awsinquiry.faults;

import java.util.Map;
import java.util.TreeMap;

/** How many of each kind of fault there were. Counted on many threads. */
final class Survived {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void count(String what) {
        count(what, 1);
    }

    synchronized void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    /** By name. */
    synchronized Map<String, Integer> all() {
        return new TreeMap<>(counts);
    }
}
