package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.runtime.BooksWiring.RealTime;
import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.outbound.Outbound;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Has threads read again after a start, and after Slack was out of reach for longer than it tells events again. */
@Singleton
class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);

    /** Slack tells an event again at once and after a minute, the last time after five. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Inbound inbound;
    private final Outbound outbound;
    private final Tables tables;
    private final Clock clock;
    private boolean missed = true;
    private Optional<Instant> awaySince = Optional.empty();

    Listening(Inbound inbound, Outbound outbound, Tables tables, RealTime time) {
        this.inbound = inbound;
        this.outbound = outbound;
        this.tables = tables;
        this.clock = time.clock();
    }

    /** One thread a time. */
    @Scheduled(every = "{aws-inquiry.listening}", concurrentExecution = ConcurrentExecution.SKIP)
    void listen() {
        if (tables.missing().isPresent() || isAway()) {
            return;
        }
        try {
            if (missed) {
                inbound.catchUp().everything();
                missed = false;
            }
            inbound.catchUp().one();
        } catch (BooksUnavailable e) {
            LOG.debugf("threads are read when the database is back: %s", e.getMessage());
        }
    }

    /** Whether Slack is; once it is back after long, something was missed. */
    private boolean isAway() {
        Optional<Instant> since = outbound.reachability().state().unreachableSince();
        if (since.isEmpty()) {
            missed |= awaySince
                    .filter(at -> Duration.between(at, clock.instant()).compareTo(LONG) > 0)
                    .isPresent();
        }
        awaySince = since;
        return since.isPresent();
    }
}
