package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes out posts of ours that stand twice. After a post whose earlier attempt got lost, Slack is looked through once
 * more a minute later, in case that attempt took effect after all. The list is in memory: a process that ends within the
 * minute forgets it, and a double that shows up after it stays.
 */
final class Doubles {

    private static final Logger LOG = Logger.getLogger(Doubles.class);

    private static final Duration LATER = Duration.ofSeconds(60);
    private static final int MOST_TRIES = 3;
    private static final int MOST = 1_000;

    private record Suspect(Delivery delivery, Sent kept, Instant at, int tries) {}

    private final WebApi api;
    private final Search search;
    private final Clock clock;
    private final List<Suspect> suspects = new ArrayList<>();

    Doubles(WebApi api, Search search, Clock clock) {
        this.api = api;
        this.search = search;
        this.clock = clock;
    }

    /** A post stands, and a double of it may show up. */
    void expect(Delivery delivery, Sent kept) {
        remember(new Suspect(delivery, kept, clock.instant().plus(LATER), 0));
    }

    private void remember(Suspect suspect) {
        synchronized (suspects) {
            if (suspects.size() >= MOST) {
                suspects.remove(0);
            }
            suspects.add(suspect);
        }
    }

    /** Looks for those whose time has come. */
    void check() {
        for (Suspect suspect : due()) {
            try {
                remove(suspect.delivery(), search.find(suspect.delivery()), suspect.kept());
            } catch (NotSent e) {
                if (suspect.tries() + 1 < MOST_TRIES) {
                    remember(new Suspect(
                            suspect.delivery(), suspect.kept(), clock.instant().plus(LATER), suspect.tries() + 1));
                }
            }
        }
    }

    private List<Suspect> due() {
        Instant now = clock.instant();
        synchronized (suspects) {
            List<Suspect> due =
                    suspects.stream().filter(s -> !s.at().isAfter(now)).toList();
            suspects.removeAll(due);
            return due;
        }
    }

    /** Deletes all but the one to keep. */
    void remove(Delivery delivery, List<String> timestamps, Sent kept) throws NotSent {
        for (String ts : timestamps) {
            if (!ts.equals(kept.ts())) {
                LOG.infof(
                        "inquiry %s: %s stands twice, deleting one",
                        delivery.post().inquiry(), delivery.post().key());
                delete(delivery, kept.channel(), ts);
            }
        }
    }

    private void delete(Delivery delivery, String channel, String ts) throws NotSent {
        try {
            api.delete(delivery.post().team(), channel, ts);
        } catch (NotSent e) {
            // somebody was faster
            if (!"message_not_found".equals(e.error())) {
                throw e;
            }
        }
    }
}
