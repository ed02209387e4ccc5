package dev.awsinquiry.store;

import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A row that this process can't read: a newer version may have written it, in a rolling update. Its message holds
 * nothing of the row, since that is people's words and messages end in logs.
 */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(Unreadable.class.getName());

    Unreadable(String message) {
        super(message);
    }

    /** With a cause that holds nothing of the row either. */
    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Maps many rows such that one that can't be read, which is logged, doesn't withhold the others.
     *
     * @param id the column that names the row in the log
     */
    static <T> RowMapper<Optional<T>> skipping(String id, RowMapper<T> mapper) {
        return (row, context) -> {
            try {
                return Optional.of(mapper.map(row, context));
            } catch (Unreadable e) {
                LOG.log(Level.ERROR, "Left out " + id + " " + row.getString(id) + ": " + e.getMessage());
                return Optional.empty();
            }
        };
    }
}
