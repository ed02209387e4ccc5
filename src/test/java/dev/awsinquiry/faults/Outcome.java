package dev.awsinquiry.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a run ended.
 *
 * @param load how many threads of the whole machine wanted to run at a time, on average over its chapters' ends
 */
record Outcome(
        FaultRun.Plan plan,
        String database,
        List<Promised> promises,
        Verdict verdict,
        Map<String, Integer> survived,
        Duration took,
        double load) {

    /** What people did and saw acknowledged, by name. */
    Map<String, Integer> acknowledged() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("inquiries", promises.size());
        all.put("replies", promises.stream().mapToInt(p -> p.awaited.size()).sum());
        all.put(
                "edits and deletions of replies",
                promises.stream().mapToInt(p -> p.gone.size()).sum());
        int unknown =
                count(promises.stream().filter(p -> p.unknownFact.isPresent()).count());
        int finished = count(promises.stream().filter(p -> p.finished).count());
        int resolved = count(promises.stream().filter(p -> !p.hopeless).count());
        all.put("buttons and menus", unknown + finished + resolved);
        all.put(
                "filings",
                count(promises.stream().filter(p -> p.caseId.isPresent()).count()));
        return all;
    }

    /** What must be zero. */
    Map<String, Integer> wrong() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("lost", verdict.lost().size());
        all.put("doubled", verdict.doubled().size());
        all.put("out of order", verdict.outOfOrder().size());
        return all;
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
