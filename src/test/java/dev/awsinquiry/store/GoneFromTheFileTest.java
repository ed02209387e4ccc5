package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Books;
import dev.awsinquiry.inquiry.Inquiry;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted isn't in the bytes of the SQLite file any more, nor in its log. */
@OneAtATime
class GoneFromTheFileTest {

    private static final String WORDS = "in-the-file-and-then-not";
    private static final int LONG = 400;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatWasForgottenLeavesTheFileAtOnce() throws IOException {
        try (AgroalDataSource pool = TestDatabase.pool(url(), Dialect.SQLITE, 3)) {
            Store store = store(pool);
            write(store.books());
            assertThat(holds()).isTrue();

            forget(store.books());

            assertThat(holds()).isFalse();
        }
    }

    @Test
    void orAsSoonAsNobodyReadsTheFormerStateAnyMore() throws IOException, SQLException {
        try (AgroalDataSource pool = TestDatabase.pool(url(), Dialect.SQLITE, 3)) {
            Store store = store(pool);
            write(store.books());
            try (Connection reader = DriverManager.getConnection(url());
                    Statement reading = reader.createStatement()) {
                reader.setAutoCommit(false);
                reading.executeQuery("select count(*) from inquiries").close();

                forget(store.books());
                store.archive().purge();
                assertThat(holds()).isTrue();
                reader.rollback();
            }

            store.archive().purge();

            assertThat(holds()).isFalse();
        }
    }

    @Test
    void whatAnotherProcessLeftGoesWithTheTidyingUp() throws IOException {
        try (AgroalDataSource pool = TestDatabase.pool(url(), Dialect.SQLITE, 3)) {
            Store store = store(pool);
            write(store.books());
            delete(store.books());
            store.archive().purge();
            assertThat(holds()).isTrue();

            store.archive().tidy(Samples.NOON);

            assertThat(holds()).isFalse();
        }
    }

    private String url() {
        return TestDatabase.sqliteUrl(folder.resolve("store.db"));
    }

    private static Store store(AgroalDataSource pool) {
        StoreMigrations.migrate(pool, Dialect.SQLITE);
        return new Store(pool, Dialect.SQLITE, () -> Samples.NOON);
    }

    private static void forget(Books books) {
        delete(books);
        books.purge();
    }

    private static void delete(Books books) {
        books.write(page -> {
            page.inquiries().delete(Samples.TEAM, "a1");
            page.outbox().clear(Samples.TEAM, "a1", Set.of("card"));
            page.outbox().blank(Samples.TEAM, "digest:" + Samples.CHANNEL);
            return true;
        });
    }

    /** Long enough for pages of their own, several times over, so that former states lie about. */
    private static void write(Books books) {
        for (int i = 0; i < 3; i++) {
            String words = (WORDS + i + " ").repeat(LONG);
            Inquiry inquiry = Samples.reported("a1");
            books.write(page -> {
                page.inquiries().insert(Samples.saying(inquiry, words), Optional.empty());
                page.inquiries()
                        .byId(Samples.TEAM, "a1")
                        .map(found -> Samples.saying(found, words))
                        .ifPresent(next -> page.inquiries().update(next, Optional.empty()));
                page.outbox().put(Samples.saying(Samples.card("a1"), words));
                page.outbox().put(Samples.saying(Samples.inThread("a1", "gaps", ""), words));
                page.outbox().put(Samples.digest("2026-04-15", words));
                return true;
            });
        }
    }

    private boolean holds() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORDS)) {
                    return true;
                }
            }
        }
        return false;
    }
}
