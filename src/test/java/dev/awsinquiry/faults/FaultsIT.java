package dev.awsinquiry.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application while everything breaks, on both databases at the same time. By itself every kind of trouble
 * comes once; the profile {@code faults-long} goes on for long and writes the report.
 */
class FaultsIT {

    private static final long SEED = Long.getLong("faults.seed", 20_260_415);

    /** No chapter begins later. */
    private static final Duration LASTING = Duration.ofMinutes(Integer.getInteger("faults.minutes", 0));

    /** Once is enough to see that the harness itself is sound; the long form is for finding something. */
    private static final int MOST = LASTING.isZero() ? 1 : Integer.MAX_VALUE;

    private static final int INQUIRIES = LASTING.isZero() ? 4 : Integer.MAX_VALUE;

    /** Where the long form's report goes. */
    private static final Optional<Path> REPORT =
            Optional.ofNullable(System.getProperty("faults.report")).map(Path::of);

    private static final int PEOPLE = 4;

    /** The processes' logs stay when something was found. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of("");

    @Test
    void nothingLostAndNothingTwice() throws Exception {
        System.out.printf("faults.seed=%d, faults.minutes=%d%n", SEED, LASTING.toMinutes());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<String> options = LASTING.isZero() ? List.of() : ClassArchive.make(folder);
            List<Future<Outcome>> runs = List.of(
                    both.submit(() -> run(new SqliteFile(folder.resolve("data")), 1, options)),
                    both.submit(() -> run(new PostgresServer(folder.resolve("postgres")), 2, options)));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> run : runs) {
                outcomes.add(run.get());
            }
            report(outcomes);
            assertSoftly(softly -> outcomes.forEach(outcome -> {
                softly.assertThat(outcome.verdict().lost()).as("lost").isEmpty();
                softly.assertThat(outcome.verdict().doubled()).as("doubled").isEmpty();
                softly.assertThat(outcome.verdict().outOfOrder())
                        .as("out of order")
                        .isEmpty();
            }));
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.promises()).hasSizeGreaterThan(2));
        } finally {
            both.shutdownNow();
        }
    }

    private Outcome run(Database database, int replicas, List<String> options) throws Exception {
        Path logs = Files.createDirectories(folder.resolve(database.name()));
        FaultRun.Plan plan = new FaultRun.Plan(SEED, PEOPLE, replicas, MOST, INQUIRIES, LASTING);
        try (database;
                FaultRun run = new FaultRun(plan, database, logs, options)) {
            return run.go();
        }
    }

    private static void report(List<Outcome> outcomes) throws IOException {
        Report report = new Report(SEED, LASTING, outcomes);
        System.out.println(report.text());
        if (REPORT.isPresent()) {
            Files.writeString(REPORT.get(), report.text());
        }
    }
}
