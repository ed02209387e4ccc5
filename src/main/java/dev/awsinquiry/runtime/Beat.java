package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.inbound.SocketModeDoor;
import dev.awsinquiry.slack.outbound.Outbound;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** What happens by itself, every few seconds. */
@Singleton
class Beat {

    private static final Logger LOG = Logger.getLogger(Beat.class);

    /** More rounds than this wait for the next beat, so that one beat can't go on for ever. */
    private static final int ROUNDS = 1000;

    private final Desk desk;
    private final Outbound outbound;
    private final Inbound inbound;
    private final Tables tables;
    private boolean away;

    Beat(Desk desk, Outbound outbound, Inbound inbound, Tables tables) {
        this.inbound = inbound;
        this.desk = desk;
        this.outbound = outbound;
        this.tables = tables;
    }

    /** The database, when it wasn't there at the start. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Doors.class)
    void tables() {
        tables.retry();
    }

    /** Reminders, and the clocks on the cards. */
    @Scheduled(
            every = "{aws-inquiry.rounds}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Doors.class)
    void rounds() {
        if (tables.missing().isPresent()) {
            return;
        }
        try {
            for (int i = 0; i < ROUNDS && desk.rounds().go() > 0; i++) {
                // what is left comes in the next
            }
            away = false;
        } catch (BooksUnavailable e) {
            if (!away) {
                LOG.warnf("reminders wait for the database: %s", e.getMessage());
            }
            away = true;
        }
    }

    /** Once a working day, what is open in each channel. */
    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Doors.class)
    void digests() {
        if (tables.missing().isPresent()) {
            return;
        }
        try {
            desk.digests().go();
        } catch (BooksUnavailable e) {
            LOG.debugf("digests wait for the database: %s", e.getMessage());
        }
    }

    /** What a wake has missed: posts of another process, retries that are due. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Doors.class)
    void deliveries() {
        if (tables.missing().isEmpty()) {
            outbound.courier().tick();
        }
    }

    /** The bot may have been invited while nobody told us. */
    @Scheduled(
            every = "10m",
            delayed = "10m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Doors.class)
    void parked() {
        if (tables.missing().isEmpty()) {
            outbound.courier().retryParked();
        }
    }

    /** Whether Slack answers and takes our token. */
    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Doors.class)
    void slack() {
        outbound.check("");
    }

    /** Whether the socket lives, where there is one. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Doors.class)
    void socket() {
        inbound.socket().ifPresent(SocketModeDoor::check);
    }
}
