package dev.awsinquiry.load;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** How requests were answered, and after what time. */
final class Tally {

    /** What became of a request. */
    enum Fate {
        ACKNOWLEDGED("acknowledged"),
        TURNED_AWAY("told that there is too much"),
        NOT_SAVED("told that it wasn't saved"),
        TOO_LATE("no answer within 3 s"),
        BROKEN("no answer at all");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    private record Answered(String kind, Fate fate, long micros) {}

    private final ConcurrentLinkedQueue<Answered> all = new ConcurrentLinkedQueue<>();

    void count(String kind, Fate fate, Duration took) {
        all.add(new Answered(kind, fate, took.toNanos() / 1_000));
    }

    /** How many of a fate there were. */
    long of(Fate fate) {
        return all.stream().filter(one -> one.fate() == fate).count();
    }

    int size() {
        return all.size();
    }

    /** A table in Markdown. */
    String table() {
        Map<String, Map<Fate, Long>> rows = new TreeMap<>();
        all.forEach(one -> rows.computeIfAbsent(one.kind(), any -> new EnumMap<>(Fate.class))
                .merge(one.fate(), 1L, Long::sum));
        StringBuilder table = new StringBuilder("| |");
        Stream.of(Fate.values()).forEach(fate -> table.append(' ').append(fate.words).append(" |"));
        table.append(" p50 ms | p99 ms | longest ms |\n|---|").append("---:|".repeat(Fate.values().length + 3));
        rows.forEach((kind, fates) -> row(table, kind, fates, all.stream().filter(one -> one.kind().equals(kind))));
        Map<Fate, Long> sum = new EnumMap<>(Fate.class);
        all.forEach(one -> sum.merge(one.fate(), 1L, Long::sum));
        row(table, "all", sum, all.stream());
        return table.append('\n').toString();
    }

    private static void row(StringBuilder table, String kind, Map<Fate, Long> fates, Stream<Answered> answers) {
        List<Long> times = answers.map(Answered::micros).sorted().toList();
        table.append("\n| ").append(kind).append(" |");
        Stream.of(Fate.values())
                .forEach(fate -> table.append(' ').append(fates.getOrDefault(fate, 0L)).append(" |"));
        Map<String, Double> marks = new LinkedHashMap<>();
        marks.put("p50", at(times, 0.5));
        marks.put("p99", at(times, 0.99));
        marks.put("longest", at(times, 1));
        marks.values().forEach(millis -> table.append(String.format(" %.0f |", millis)));
    }

    private static double at(List<Long> sorted, double share) {
        int last = sorted.size() - 1;
        return sorted.get((int) Math.round(last * share)) / 1_000.0;
    }
}
