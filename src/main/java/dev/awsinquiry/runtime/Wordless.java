package dev.awsinquiry.runtime;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people's words out of the log where an exception of somebody else's would quote them: parsers say what they
 * tripped over, converters what they couldn't convert. What is left says which exceptions they were, and where.
 */
@LoggingFilter(name = "wordless")
public final class Wordless implements Filter {

    /** Whose messages hold none, and are needed when the settings, the database or the network are in trouble. */
    private static final List<String> KNOWN = List.of(
            "dev.awsinquiry.",
            "io.agroal.",
            "io.quarkus.",
            "java.net.",
            "java.sql.",
            "javax.net.",
            "org.flywaydb.",
            "org.postgresql.",
            "org.sqlite.");

    @Override
    public boolean isLoggable(LogRecord entry) {
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            entry.setThrown(new Bare(thrown, 0));
        }
        return true;
    }

    /**
     * An exception that says no more than it should, and looks like the one that it stands for: the name of that one is
     * part of its message, since lines for machines take the name from the class.
     */
    private static final class Bare extends Throwable {

        private static final long serialVersionUID = 1L;

        /** Causes may go round in a circle. */
        private static final int DEEPEST = 20;

        Bare(Throwable original, int depth) {
            super(message(original), cause(original, depth), true, true);
            setStackTrace(original.getStackTrace());
            for (Throwable suppressed : original.getSuppressed()) {
                if (depth < DEEPEST) {
                    addSuppressed(new Bare(suppressed, depth + 1));
                }
            }
        }

        private static @Nullable Throwable cause(Throwable original, int depth) {
            return original.getCause() == null || depth == DEEPEST ? null : new Bare(original.getCause(), depth + 1);
        }

        private static String message(Throwable original) {
            String name = original.getClass().getName();
            boolean known = KNOWN.stream().anyMatch(name::startsWith) && original.getMessage() != null;
            return known ? name + ": " + original.getMessage() : name;
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
