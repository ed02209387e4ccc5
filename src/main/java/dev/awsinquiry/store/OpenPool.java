package dev.awsinquiry.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections of a pool that may be gone: when the process has stopped, the framework's own refuses in words of its own
 * rather than as a database does. Whoever still waited for something then meets a database that is away.
 */
record OpenPool(ConnectionFactory connections) implements ConnectionFactory {

    @Override
    public Connection openConnection() throws SQLException {
        try {
            return connections.openConnection();
        } catch (RuntimeException e) {
            throw new SQLException("the pool is gone", e);
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        connections.closeConnection(connection);
    }
}
