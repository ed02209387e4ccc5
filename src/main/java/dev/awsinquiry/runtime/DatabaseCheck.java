package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.BooksUnavailable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers and its tables are there. */
@Readiness
@Singleton
class DatabaseCheck implements HealthCheck {

    private final Books books;
    private final Tables tables;

    DatabaseCheck(Books books, Tables tables) {
        this.books = books;
        this.tables = tables;
    }

    @Override
    public HealthCheckResponse call() {
        return tables.missing().map(DatabaseCheck::down).orElseGet(this::asked);
    }

    private HealthCheckResponse asked() {
        try {
            books.read(page -> page.inquiries().any("readiness"));
            return HealthCheckResponse.up("database");
        } catch (BooksUnavailable e) {
            return down("the database can't be reached: " + e.getMessage());
        }
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named("database")
                .down()
                .withData("reason", reason)
                .build();
    }
}
