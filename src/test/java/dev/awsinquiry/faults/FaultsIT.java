package dev.awsinquiry.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form: every kind of trouble a few times. The profile {@code faults-long} runs it for longer. */
class FaultsIT {

    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingLostAndNothingTwiceOnSqlite() throws Exception {
        try (Database database = new SqliteFile(folder.resolve("data"))) {
            check(new FaultRun.Plan(SEED, 4, 1, 1), database);
        }
    }

    @Test
    void nothingLostAndNothingTwiceWithTwoReplicasOnPostgres() throws Exception {
        try (Database database = new PostgresServer(folder.resolve("postgres"))) {
            check(new FaultRun.Plan(SEED, 4, 1, 2), database);
        }
    }

    private void check(FaultRun.Plan plan, Database database) throws Exception {
        System.out.println("faults.seed=" + plan.seed());
        try (FaultRun run = new FaultRun(plan, database, folder)) {
            Outcome outcome = run.go();
            System.out.println(outcome.report());
            assertThat(outcome.verdict().lost()).as("lost").isEmpty();
            assertThat(outcome.verdict().doubled()).as("doubled").isEmpty();
            assertThat(outcome.verdict().outOfOrder()).as("out of order").isEmpty();
            assertThat(outcome.promises()).isNotEmpty();
        }
    }
}
