package dev.awsinquiry.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form: every kind of trouble a few times. The profile {@code faults-long} runs it for longer. */
class FaultsIT {

    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    /** How often all the troubles come; more in the long form. */
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);

    /** Where the long form's report goes. */
    private static final Optional<Path> REPORT =
            Optional.ofNullable(System.getProperty("faults.report")).map(Path::of);

    private static final String HEADING = """
            # What was survived

            The packaged application ran against the local Slack while its processes were killed, Slack and the database
            broke, and events came often, late and out of order. Then all was let settle, and what had been acknowledged
            was counted against what stood in the channels. Made by `./mvnw verify -Pfaults-long -Dfaults.rounds=%d
            -Dfaults.seed=%d`; `-Pfaults` runs one round. A round has five kills and some forty other faults.

            """;

    private static final List<String> REPORTS = new ArrayList<>();

    @AfterAll
    static void report() throws IOException {
        if (REPORT.isPresent()) {
            String heading = String.format(HEADING, ROUNDS, SEED);
            Files.writeString(REPORT.get(), heading + String.join("\n", REPORTS));
        }
    }

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingLostAndNothingTwiceOnSqlite() throws Exception {
        try (Database database = new SqliteFile(folder.resolve("data"))) {
            check(new FaultRun.Plan(SEED, 4, ROUNDS, 1), database);
        }
    }

    @Test
    void nothingLostAndNothingTwiceWithTwoReplicasOnPostgres() throws Exception {
        try (Database database = new PostgresServer(folder.resolve("postgres"))) {
            check(new FaultRun.Plan(SEED, 4, ROUNDS, 2), database);
        }
    }

    private void check(FaultRun.Plan plan, Database database) throws Exception {
        System.out.println("faults.seed=" + plan.seed());
        try (FaultRun run = new FaultRun(plan, database, folder)) {
            Outcome outcome = run.go();
            System.out.println(outcome.report());
            REPORTS.add(outcome.report());
            assertThat(outcome.verdict().lost()).as("lost").isEmpty();
            assertThat(outcome.verdict().doubled()).as("doubled").isEmpty();
            assertThat(outcome.verdict().outOfOrder()).as("out of order").isEmpty();
            assertThat(outcome.promises()).isNotEmpty();
        }
    }
}
