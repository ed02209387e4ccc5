package dev.awsinquiry.store;

import java.time.Instant;

/** Moments as columns hold them: milliseconds since the epoch, of which a moment may have fractions. */
final class Moments {

    private Moments() {}

    /** The millisecond in which it happened. */
    static long of(Instant moment) {
        return moment.toEpochMilli();
    }

    /** The first millisecond that isn't before it: what is due then is never found due too early. */
    static long notBefore(Instant moment) {
        long millis = moment.toEpochMilli();
        return Instant.ofEpochMilli(millis).equals(moment) ? millis : millis + 1;
    }
}
