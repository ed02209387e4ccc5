package dev.awsinquiry.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections of a pool to a server, each of which was heard of lately. One that was quiet for a while is asked first:
 * a firewall may have forgotten it, and then nothing is refused and nothing closed, it just never answers. Those who
 * wait for us wait three seconds.
 *
 * <p>Where one was found dead, those that were last used before that are taken for dead as well, so that one failure
 * isn't followed by as many as there are connections.
 */
final class LivingConnections implements ConnectionFactory {

    /** Whoever was heard of within it is believed to live. */
    private static final Duration LATELY = Duration.ofSeconds(1);

    /** Whoever doesn't answer within it is dead. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** So many in a row are no coincidence: the server is away. The pool makes a few that were never used before. */
    private static final int SILENCES = 3;

    private final DataSource source;
    private final LongSupplier nanos;

    /** When each was last heard of, by the connection that the pool lends again and again. */
    private final Map<Connection, Long> heard = Collections.synchronizedMap(new WeakHashMap<>());

    private volatile long lastDeath;

    /**
     * Connections.
     *
     * @param source a pool that lets go of connections whose use fails
     * @param nanos time as it passes, see {@link System#nanoTime()}
     */
    LivingConnections(DataSource source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
        this.lastDeath = nanos.getAsLong() - 1;
    }

    @Override
    public Connection openConnection() throws SQLException {
        int silences = 0;
        while (true) {
            Connection connection = source.getConnection();
            Long last = heard.get(lent(connection));
            if (last != null && last - lastDeath < 0) {
                discard(connection);
                continue;
            }
            if (last != null && nanos.getAsLong() - last < LATELY.toNanos()) {
                return connection;
            }
            try {
                ask(connection);
                return connection;
            } catch (SQLException e) {
                died();
                connection.close();
                silences++;
                if (silences == SILENCES) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try (connection) {
            if (lent(connection).isClosed()) {
                died();
            } else {
                heard.put(lent(connection), nanos.getAsLong());
            }
        }
    }

    private void died() {
        lastDeath = nanos.getAsLong();
    }

    /** An empty question. When it isn't answered in time, the driver closes the connection, and the pool lets go of it. */
    private static void ask(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        try (Statement statement = connection.createStatement()) {
            statement.execute("");
        }
        connection.setNetworkTimeout(Runnable::run, usual);
    }

    /** Without a word to whoever doesn't listen. The pool lets go of it, since it can't be used any more. */
    private static void discard(Connection connection) throws SQLException {
        try (connection) {
            lent(connection).abort(Runnable::run);
            connection.clearWarnings();
        } catch (SQLException e) {
            if (!lent(connection).isClosed()) {
                throw e;
            }
        }
    }

    private static Connection lent(Connection connection) throws SQLException {
        return connection.unwrap(Connection.class);
    }
}
