package dev.awsinquiry.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The product's clock in tests of the whole: the one that the test has set. */
@ApplicationScoped
public class RigClock {

    private static volatile Clock shown = Clock.systemUTC();

    /** From now on the product has this time. */
    public static void show(Clock clock) {
        shown = clock;
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Shown();
    }

    private static final class Shown extends Clock {
        @Override
        public Instant instant() {
            return shown.instant();
        }

        @Override
        public ZoneId getZone() {
            return shown.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return shown.withZone(zone);
        }
    }
}
