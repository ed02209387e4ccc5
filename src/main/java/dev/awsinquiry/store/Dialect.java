package dev.awsinquiry.store;

import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;

/** Which database it is. Everything that differs between them stands here. */
public enum Dialect {
    /**
     * One file, one process. Its URL has to ask for {@code journal_mode=WAL}, {@code synchronous=FULL} and a {@code
     * busy_timeout} of half a second at most; {@link StoreMigrations} refuses one that doesn't.
     */
    SQLITE(1, "", Optional.empty(), Optional.of("pragma wal_checkpoint(truncate)")) {
        @Override
        TransactionHandler transactions() {
            return new ImmediateTransactions();
        }

        @Override
        ConnectionFactory connections(DataSource source, LongSupplier nanos) {
            return source::getConnection;
        }
    },

    /** A server, any number of processes. */
    POSTGRESQL(
            Integer.MAX_VALUE,
            "for update of p skip locked",
            // a row that another process holds is waited for this long; and where this process is heard of no more, the
            // server ends what it began, which would hold its rows for hours. Both end with the transaction
            Optional.of("select set_config('lock_timeout', '" + Transactions.LOCK_WAIT.toMillis() + "ms', true),"
                    + " set_config('idle_in_transaction_session_timeout', '5s', true)"),
            Optional.empty()) {
        @Override
        TransactionHandler transactions() {
            return LocalTransactionHandler.binding();
        }

        @Override
        ConnectionFactory connections(DataSource source, LongSupplier nanos) {
            return new LivingConnections(source, nanos);
        }
    };

    private final int writers;
    private final String skipLocked;
    private final Optional<String> opening;
    private final Optional<String> emptyingLog;

    Dialect(int writers, String skipLocked, Optional<String> opening, Optional<String> emptyingLog) {
        this.writers = writers;
        this.skipLocked = skipLocked;
        this.opening = opening;
        this.emptyingLog = emptyingLog;
    }

    /** How a writing transaction is begun and ended. */
    abstract TransactionHandler transactions();

    /**
     * The connections of a pool, as they are to be used.
     *
     * @param nanos time as it passes
     */
    abstract ConnectionFactory connections(DataSource source, LongSupplier nanos);

    /** How many transactions can write at the same time. */
    int writers() {
        return writers;
    }

    /** What a query over a table {@code p} ends with, so that two processes never claim the same row. */
    String skipLocked() {
        return skipLocked;
    }

    /** What a writing transaction begins with. */
    Optional<String> opening() {
        return opening;
    }

    /**
     * What takes out of the write-ahead log what it holds of earlier states. A server's log is its own matter.
     */
    Optional<String> emptyingLog() {
        return emptyingLog;
    }
}
