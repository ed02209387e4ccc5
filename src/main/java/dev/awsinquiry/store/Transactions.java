package dev.awsinquiry.store;

import dev.awsinquiry.desk.BooksUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Runs work in transactions, and says {@link BooksUnavailable} for whatever goes wrong on the way to the database. */
final class Transactions {

    /**
     * The longest wait for a lock that another process holds. Several who press at once on a busy machine take longer;
     * whoever waited so long waits as long once more, which is still well within Slack's three seconds.
     */
    static final Duration LOCK_WAIT = Duration.ofMillis(400);

    /**
     * The longest wait for a turn to write. Those in front are being served, one after the other: right after a start,
     * with everything still slow, eight replies at once take most of a second. With the wait for a lock, and the one for
     * a place at the entrance, it stays well below the three seconds that Slack waits.
     */
    static final Duration TURN_WAIT = Duration.ofMillis(900);

    /** PostgreSQL's {@code lock_not_available}. */
    private static final String LOCK_TIMEOUT = "55P03";

    private final Jdbi jdbi;
    private final Dialect dialect;

    /**
     * SQLite's own waiting is polling: the longer somebody waits, the more rarely they look. Queueing for it in here
     * gives everybody their turn at once, in order.
     */
    private final Semaphore writers;

    /** Whether what was written last was taken. Until something was, nobody knows. */
    private volatile boolean taken;

    /**
     * Transactions.
     *
     * @param nanos time as it passes, see {@link System#nanoTime()}
     */
    Transactions(DataSource source, Dialect dialect, LongSupplier nanos) {
        this.dialect = dialect;
        this.writers = new Semaphore(dialect.writers(), true);
        this.jdbi = Jdbi.create(new OpenPool(dialect.connections(source, nanos)));
        jdbi.setTransactionHandler(dialect.transactions());
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        // the arguments of a failed statement are people's words, and exceptions end in logs
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * Runs the work in a transaction that is durable when this returns.
     *
     * @param work runs again, in a transaction of its own, where it met a lock
     */
    <T> T write(Function<Handle, T> work) {
        awaitTurn();
        try {
            T result = guarded(() -> patiently(() -> jdbi.inTransaction(handle -> {
                dialect.opening().ifPresent(handle::execute);
                return work.apply(handle);
            })));
            taken = true;
            return result;
        } catch (BooksUnavailable e) {
            taken = false;
            throw e;
        } finally {
            writers.release();
        }
    }

    /** Runs work that only reads; each query sees what is committed at its time. */
    <T> T read(Function<Handle, T> work) {
        return guarded(() -> jdbi.withHandle(work::apply));
    }

    /** Whether what was written last was taken by the database. */
    boolean areTaken() {
        return taken;
    }

    private void awaitTurn() {
        try {
            if (!writers.tryAcquire(TURN_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                String reason = "others were writing for " + TURN_WAIT.toMillis() + " ms";
                throw new BooksUnavailable(reason, new TimeoutException(reason));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BooksUnavailable("interrupted while waiting for a turn to write", e);
        }
    }

    private static <T> T patiently(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException reason && LOCK_TIMEOUT.equals(reason.getSQLState())) {
                return work.get();
            }
            throw e;
        }
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new BooksUnavailable(String.valueOf(reason.getMessage()), e);
        }
    }
}
