package dev.awsinquiry.desk;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids of audit entries: unique, and in order for those that one process made, however many in a millisecond. */
final class EntryIds {

    private static final AtomicLong COUNT = new AtomicLong();

    private EntryIds() {}

    static String next() {
        return "%012x-%s".formatted(COUNT.incrementAndGet(), UUID.randomUUID());
    }
}
