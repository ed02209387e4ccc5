package dev.awsinquiry.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/** Connections on which a server that has fallen silent is given up soon: whoever waits for us waits three seconds. */
final class CappedConnections implements ConnectionFactory {

    /** The longest silence of the server within a statement. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static final int NO_LIMIT = 0;

    private final DataSource source;
    private final Dialect dialect;

    CappedConnections(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = source.getConnection();
        try {
            cap(connection, (int) SILENCE.toMillis());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The pool may hand it to a migration next, which takes as long as it takes. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                cap(connection, NO_LIMIT);
            }
        }
    }

    private void cap(Connection connection, int millis) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            connection.setNetworkTimeout(Runnable::run, millis);
        }
    }
}
