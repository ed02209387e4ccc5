package dev.awsinquiry.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets a migration take its time: a server that changes a large table says nothing meanwhile, which otherwise is taken
 * for its end after two seconds. The connection goes back to those who answer people, as it was.
 */
final class LongMigrations implements Callback {

    /** Nobody waits for it; but the next try mustn't wait for ever, should the server be gone in the midst of it. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final Dialect dialect;
    private int usual;

    LongMigrations(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return dialect == Dialect.POSTGRESQL
                && (event == Event.BEFORE_EACH_MIGRATE
                        || event == Event.AFTER_EACH_MIGRATE
                        || event == Event.AFTER_EACH_MIGRATE_ERROR);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                usual = connection.getNetworkTimeout();
                connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
            } else if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw new FlywayException("how long the server may be silent couldn't be said", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "long migrations";
    }
}
