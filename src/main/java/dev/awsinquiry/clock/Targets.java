package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first-response targets of all plans: dated data from {@code clock/targets.csv}, never constants, since plans come
 * and go. Immutable.
 *
 * @see <a href="https://docs.aws.amazon.com/awssupport/latest/user/case-management.html">AWS Support: response times</a>
 */
public final class Targets {

    /** The file, bundled and in the operator's folder. */
    public static final String FILE = "targets.csv";

    private final List<TargetRow> rows;
    private final Map<Severity, Target> own;

    private Targets(List<TargetRow> rows, Map<Severity, Target> own) {
        this.rows = List.copyOf(rows);
        this.own = Map.copyOf(own);
    }

    /** Those that the product brings along. */
    public static Targets bundled() {
        return of(DataFile.bundled(FILE));
    }

    /**
     * The operator's, where the folder holds {@value #FILE}; the whole file stands in the place of the bundled one.
     *
     * @throws IllegalArgumentException names the file, the line and what is wrong with it
     */
    public static Targets bundledWith(Path folder) {
        return DataFile.own(folder, FILE).map(Targets::of).orElseGet(Targets::bundled);
    }

    private static Targets of(DataFile file) {
        List<TargetRow> rows =
                file.read(Targets::row).stream().flatMap(Optional::stream).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file.name() + ": there is no target in it");
        }
        for (int i = 0; i < rows.size(); i++) {
            TargetRow row = rows.get(i);
            if (rows.subList(0, i).stream().anyMatch(row::contradicts)) {
                throw new IllegalArgumentException(file.name() + ": two targets at the same time for " + row.plan()
                        + ", " + row.severity().id());
            }
        }
        return new Targets(rows, Map.of());
    }

    private static Optional<TargetRow> row(String line) {
        return line.equals(TargetRow.HEADER) ? Optional.empty() : Optional.of(TargetRow.parse(line));
    }

    /**
     * The same with the operator's own in front ({@code AWS_INQUIRY_TARGETS}): they win whatever plan is chosen, count
     * around the clock, and don't end with a plan. Severities without one keep the plan's.
     */
    public Targets overriddenBy(Map<Severity, Duration> targets) {
        Map<Severity, Target> all = new EnumMap<>(Severity.class);
        targets.forEach((severity, within) -> all.put(severity, new Target(within, false)));
        return new Targets(rows, all);
    }

    /**
     * Reads own targets.
     *
     * @param text such as {@code urgent=PT1H,critical=PT30M}; blank for none
     * @throws IllegalArgumentException says which part can't be used, why, and what can
     */
    public static Map<Severity, Duration> parse(String text) {
        Map<Severity, Duration> targets = new EnumMap<>(Severity.class);
        if (text.isBlank()) {
            return targets;
        }
        for (String part : text.split(",", -1)) {
            String[] sides = part.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException(
                        "'" + part.strip()
                                + "' isn't of the form severity=duration; an example of the whole is urgent=PT1H,critical=PT30M");
            }
            Severity severity = TargetRow.severity(sides[0].strip());
            Target target = new Target(TargetRow.duration(sides[1].strip()), false);
            if (targets.put(severity, target.within()) != null) {
                throw new IllegalArgumentException("there are two targets for " + severity.id());
            }
        }
        return targets;
    }

    /** The ids of the plans that exist at the given moment, in the order of the file. */
    public List<String> plans(Instant at) {
        return rows.stream()
                .filter(row -> row.holds(at))
                .map(TargetRow::plan)
                .distinct()
                .toList();
    }

    /** Whether there is such a plan, or was, or will be. */
    public boolean isPlan(String plan) {
        return rows.stream().anyMatch(row -> row.plan().equals(plan));
    }

    /** The severities that have a target, the mildest first; none when the plan doesn't exist at that moment. */
    public List<Severity> severities(String plan, Instant at) {
        Set<Severity> found = EnumSet.noneOf(Severity.class);
        Arrays.stream(Severity.values())
                .filter(severity -> target(plan, severity, at).isPresent())
                .forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * The target in force.
     *
     * @param plan the id; an unknown one has no targets, not even own ones
     * @param at when the case is filed
     */
    public Optional<Target> target(String plan, Severity severity, Instant at) {
        if (!isPlan(plan)) {
            return Optional.empty();
        }
        return Optional.ofNullable(own.get(severity)).or(() -> rows.stream()
                .filter(row -> row.plan().equals(plan) && row.severity() == severity && row.holds(at))
                .map(TargetRow::target)
                .findFirst());
    }

    /** When the plan ends, if that is known: its first moment without a target from the file. */
    public Optional<Instant> endsAt(String plan) {
        List<TargetRow> all =
                rows.stream().filter(row -> row.plan().equals(plan)).toList();
        boolean open = all.stream().anyMatch(row -> row.until().isEmpty());
        return open
                ? Optional.empty()
                : all.stream().flatMap(row -> row.until().stream()).max(Instant::compareTo);
    }
}
