package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.Archive;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.runtime.BooksWiring.RealTime;
import dev.awsinquiry.store.Store;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Deletes what was resolved longer ago than {@code AWS_INQUIRY_RETENTION}. */
@Singleton
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** Few enough for a transaction that nobody has to wait for. */
    private static final int BATCH = 50;

    /** A digest's key is known for longer than anybody would write the same digest down again. */
    private static final Duration LOOSE = Duration.ofDays(2);

    /** What is left comes an hour later. */
    private static final int MOST_BATCHES = 200;

    private final Archive archive;
    private final Settings settings;
    private final Tables tables;
    private final Clock clock;
    private final Clock real;

    Retention(Store store, Settings settings, Tables tables, Clock clock, RealTime time) {
        this.archive = store.archive();
        this.settings = settings;
        this.tables = tables;
        this.clock = clock;
        this.real = time.clock();
    }

    /** What was forgotten while somebody was reading leaves the file soon after. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Doors.class)
    void purge() {
        if (tables.missing().isEmpty()) {
            archive.purge();
        }
    }

    /** Hourly, since a process may be started anew every day. */
    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Doors.class)
    void tidyUp() {
        if (tables.missing().isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Instant before = now.atZone(ZoneOffset.UTC).minus(settings.retention()).toInstant();
        try {
            int deleted = 0;
            int batch = BATCH;
            for (int i = 0; i < MOST_BATCHES && batch == BATCH; i++) {
                batch = archive.expire(before, now, BATCH);
                deleted += batch;
            }
            archive.tidy(real.instant().minus(LOOSE));
            if (deleted > 0) {
                LOG.infof("deleted %d inquiries that were resolved before %s", deleted, before);
            }
        } catch (BooksUnavailable e) {
            LOG.warnf("what is to be deleted is left for later: %s", e.getMessage());
        }
    }
}
