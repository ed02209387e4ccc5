package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.runtime.BooksWiring.RealTime;
import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.inbound.SocketModeDoor;
import dev.awsinquiry.slack.outbound.Outbound;
import dev.awsinquiry.store.Soundness;
import dev.awsinquiry.store.Store;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Makes up for what we weren't told while we, Slack or the database were away. */
@Singleton
class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);

    private final Inbound inbound;
    private final Outbound outbound;
    private final Tables tables;
    private final Soundness soundness;
    private final Clock clock;
    private final Absences absences = new Absences();

    Listening(Inbound inbound, Outbound outbound, Tables tables, Store store, RealTime time) {
        this.inbound = inbound;
        this.outbound = outbound;
        this.tables = tables;
        this.soundness = store.soundness();
        this.clock = time.clock();
    }

    /** Reads threads, as far as Slack lets us. */
    @Scheduled(
            every = "{aws-inquiry.listening}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Doors.class)
    void listen() {
        Instant now = clock.instant();
        boolean reachable = outbound.reachability().state().reachable();
        absences.slack(reachable, now);
        absences.socket(inbound.socket().map(SocketModeDoor::isOpen).orElse(true), now);
        if (!reachable || tables.missing().isPresent()) {
            return;
        }
        // where nothing can be written, replies are refused as well, though all threads can be read
        boolean sound = soundness.trouble().isEmpty();
        absences.books(sound, now);
        if (!sound) {
            return;
        }
        try {
            if (absences.isMissed(now)) {
                inbound.catchUp().everything();
                // an invitation may be among it
                outbound.courier().retryParked();
                absences.madeUpFor(now);
            }
            inbound.catchUp().go();
        } catch (BooksUnavailable e) {
            absences.books(false, now);
            LOG.debugf("threads are read when the database is back: %s", e.getMessage());
        }
    }
}
