package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import io.agroal.api.AgroalDataSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is alike on both databases when one can't be used. */
@OneAtATime
class BooksUnavailableTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void allConnectionsTaken(Dialect dialect) throws SQLException {
        try (TestDatabase database = TestDatabase.open(dialect);
                AgroalDataSource pool =
                        TestDatabase.pool(database.url(), dialect, TestDatabase.POOL, Duration.ofMillis(50))) {
            TroubledStore somebody = new TroubledStore(pool, dialect);
            List<Connection> taken = new ArrayList<>();
            while (taken.size() < TestDatabase.POOL) {
                connect(pool).ifPresent(taken::add);
            }

            somebody.assertUnavailable();

            for (Connection connection : taken) {
                connection.close();
            }
            assertThat(somebody.insert("a1")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPoolThatIsGoneFailsInWordsOfItsOwn(Dialect dialect) {
        DataSource gone = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("the framework has stopped");
                });

        new TroubledStore(gone, dialect).assertUnavailable();
    }

    /** Empty when the machine was too slow; the connection is there the next time. */
    private static Optional<Connection> connect(AgroalDataSource pool) {
        try {
            return Optional.of(pool.getConnection());
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatPeopleTypedIsInNoMessage(Dialect dialect) {
        try (TestDatabase database = TestDatabase.open(dialect)) {
            TroubledStore somebody = new TroubledStore(database.source(), dialect);
            database.execute("alter table posts rename to mislaid");
            try {
                assertThatThrownBy(() -> somebody.store().books().write(page -> {
                            page.outbox().put(Samples.direct("a1", "note", "the launch of Operation Kingfisher"));
                            return true;
                        }))
                        .isInstanceOf(BooksUnavailable.class)
                        .satisfies(e -> assertThat(printed(e)).contains("posts").doesNotContain("Kingfisher"));
            } finally {
                database.execute("alter table mislaid rename to posts");
            }
        }
    }

    private static String printed(Throwable e) {
        StringWriter printed = new StringWriter();
        e.printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }
}
