package dev.awsinquiry.runtime;

import dev.awsinquiry.store.Store;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers, its tables are there, and it takes what is written. */
@Readiness
@Singleton
class DatabaseCheck implements HealthCheck {

    private final Store store;
    private final Tables tables;

    DatabaseCheck(Store store, Tables tables) {
        this.store = store;
        this.tables = tables;
    }

    @Override
    public HealthCheckResponse call() {
        return tables.missing()
                .or(tables::lost)
                .or(store.soundness()::trouble)
                .map(DatabaseCheck::down)
                .orElseGet(() -> HealthCheckResponse.up("database"));
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named("database")
                .down()
                .withData("reason", reason)
                .build();
    }
}
