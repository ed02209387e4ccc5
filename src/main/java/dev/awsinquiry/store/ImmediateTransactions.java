package dev.awsinquiry.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;

/**
 * SQLite transactions that may write from the beginning: one that begins as a reader fails at once when it turns to
 * writing while somebody else writes, however long it was ready to wait.
 *
 * <p>They are begun in plain SQL, not by the driver's own transaction mode. When that can't begin because the database
 * is busy, the driver still believes that it has begun; what is written next on that connection is committed statement
 * by statement.
 */
final class ImmediateTransactions extends DelegatingTransactionHandler {

    private boolean open;

    ImmediateTransactions() {
        super(new LocalTransactionHandler());
    }

    @Override
    public TransactionHandler specialize(Handle handle) {
        return new ImmediateTransactions();
    }

    @Override
    public void begin(Handle handle) {
        try {
            handle.execute("begin immediate");
            open = true;
        } catch (JdbiException e) {
            // were one open that could be ended neither way before, the connection would never work again
            undo(handle, e);
            throw e;
        }
    }

    @Override
    public void commit(Handle handle) {
        handle.execute("commit");
        open = false;
    }

    @Override
    public void rollback(Handle handle) {
        open = false;
        handle.execute("rollback");
    }

    @Override
    public boolean isInTransaction(Handle handle) {
        return open;
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work) throws X {
        begin(handle);
        try {
            R result = work.withHandle(handle);
            commit(handle);
            return result;
        } catch (Exception | Error e) {
            undo(handle, e);
            throw e;
        }
    }

    /** There may be nothing left to undo: when the disk is full, SQLite has done it by itself. */
    private void undo(Handle handle, Throwable reason) {
        try {
            rollback(handle);
        } catch (JdbiException e) {
            reason.addSuppressed(e);
        }
    }
}
