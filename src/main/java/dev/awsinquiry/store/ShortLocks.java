package dev.awsinquiry.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets a migration wait for a table's lock no longer than people can wait behind it. What a migration does to a table
 * needs the table for itself for a moment. While it waits for somebody who holds it for long, a dump for instance,
 * PostgreSQL lets nobody else at it: the older version, which still runs, would be held up as long. It is tried again
 * later.
 */
final class ShortLocks implements Callback {

    /** Below {@link Transactions#LOCK_WAIT}, so that whoever waits behind the migration still gets through. */
    private static final Duration WAIT = Duration.ofMillis(300);

    private final Dialect dialect;

    ShortLocks(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE && dialect == Dialect.POSTGRESQL;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            // ends with the migration's transaction
            statement.execute("set local lock_timeout = '" + WAIT.toMillis() + "ms'");
        } catch (SQLException e) {
            throw new FlywayException("the wait for locks couldn't be limited", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "short locks";
    }
}
