package dev.awsinquiry.story;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Takes down all that is logged, as an operator would read it. */
final class LogTap implements AutoCloseable {

    private final StringBuffer heard = new StringBuffer();
    private final Handler listening = new Handler() {
        private final PatternFormatter formatter = new PatternFormatter("%d %p [%c] %s%e%n");

        @Override
        public void publish(LogRecord entry) {
            heard.append(formatter.format(entry));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private LogTap() {
        listening.setLevel(Level.ALL);
    }

    /** Listens from now on. */
    static LogTap open() {
        LogTap tap = new LogTap();
        Logger.getLogger("").addHandler(tap.listening);
        return tap;
    }

    /** All that was logged so far. */
    String heard() {
        return heard.toString();
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(listening);
    }
}
