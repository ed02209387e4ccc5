package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.testkit.Wire;
import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** A server that answers nothing and closes nothing, as behind a firewall that drops, or with its process stopped. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
@OneAtATime
class SilentServerTest {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final AtomicLong nanos = new AtomicLong();
    private final EmbeddedPostgres server = TestDatabase.startPostgres();
    private Wire wire;
    private AgroalDataSource pool;
    private TroubledStore somebody;

    @BeforeAll
    void makeTables() {
        try (AgroalDataSource direct = TestDatabase.pool(TestDatabase.postgresUrl(server), Dialect.POSTGRESQL, 2)) {
            StoreMigrations.migrate(direct, Dialect.POSTGRESQL);
        }
    }

    @BeforeEach
    void connect() throws IOException {
        wire = new Wire(server.getPort());
        String url = "jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres?user=postgres&socketTimeout=1";
        pool = TestDatabase.pool(url, Dialect.POSTGRESQL, TestDatabase.POOL, Duration.ofMillis(500));
        somebody = new TroubledStore(new Store(pool, Dialect.POSTGRESQL, () -> Samples.NOON, nanos::get));
        assertThat(useConnections(TestDatabase.POOL)).isTrue();
    }

    /** One within the other, so that each takes another one. */
    private boolean useConnections(int many) {
        return many == 0
                || somebody.store()
                        .books()
                        .read(page -> page.inquiries().any("any").isEmpty() && useConnections(many - 1));
    }

    @AfterEach
    void disconnect() throws IOException {
        pool.close();
        wire.close();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void whoeverComesAfterALongSilenceGetsThroughOnAFreshConnection() {
        assertThat(somebody.insert("a1")).isTrue();
        nanos.addAndGet(A_WHILE.toNanos());
        wire.forgetAll();

        assertThat(somebody.insert("a2")).isTrue();
        assertThat(somebody.knows("a1")).isTrue();
        // the first that was found dead speaks for the others: nobody tries them, too
        assertThat(wire.spokenIntoInVain()).isEqualTo(1);
        assertThat(somebody.insert("a2")).isFalse();
    }

    @Test
    void whatWasHeardLatelyIsNotAskedAgain() throws SQLException {
        LivingConnections connections = new LivingConnections(pool, nanos::get);
        Connection first = connections.openConnection();
        connections.closeConnection(first);
        long asked = wire.said();
        connections.closeConnection(connections.openConnection());
        assertThat(wire.said()).isEqualTo(asked);

        nanos.addAndGet(A_WHILE.toNanos());
        connections.closeConnection(connections.openConnection());
        assertThat(wire.said()).isEqualTo(asked + 1);
    }

    @Test
    void whileNothingComesThroughThatIsSaidAndAfterwardsAllGoesOn() {
        nanos.addAndGet(A_WHILE.toNanos());
        wire.fallSilent();

        somebody.assertUnavailable();

        wire.speak();
        assertThat(tried(() -> somebody.insert("b1"))).isTrue();
        assertThat(somebody.knows("b1")).isTrue();
    }

    @Test
    void aServerThatFallsSilentWithinATransactionLeavesNothingOfIt() {
        assertThatThrownBy(() -> somebody.store().books().write(page -> {
                    page.outbox().put(Samples.card("c1"));
                    wire.fallSilent();
                    return page.inquiries().insert(Samples.reported("c1"), Optional.empty());
                }))
                .isInstanceOf(BooksUnavailable.class);

        wire.speak();
        // until the server has ended what was begun, it holds what the others want
        assertThat(tried(() -> somebody.knows("c1"))).isFalse();
        assertThat(tried(() -> somebody.insert("c1"))).isTrue();
    }

    /** What the server has committed without being heard is there, and isn't made a second time. */
    @Test
    void anAnswerThatIsLostLeavesWhatWasSaidOnce() {
        assertThatThrownBy(() -> somebody.store().books().write(page -> {
                    page.outbox().put(Samples.card("d1"));
                    boolean first = page.inquiries().insert(Samples.reported("d1"), Optional.empty());
                    wire.fallDumb();
                    return first;
                }))
                .isInstanceOf(BooksUnavailable.class);

        wire.speak();
        assertThat(tried(() -> somebody.insert("d1"))).isFalse();
    }

    /** The pool may still be busy with a connection that it began to make during the silence. */
    private static boolean tried(BooleanSupplier work) {
        for (int i = 0; i < 40; i++) {
            try {
                return work.getAsBoolean();
            } catch (BooksUnavailable e) {
                // each try waits for as long as people may be kept waiting
            }
        }
        throw new AssertionError("it doesn't come back");
    }
}
