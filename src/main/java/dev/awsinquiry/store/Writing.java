package dev.awsinquiry.store;

import org.jdbi.v3.core.Handle;

/** Keeps what writes out of work that said it only reads, whose parts would be committed one by one. */
final class Writing {

    private Writing() {}

    static void required(Handle handle) {
        if (!handle.isInTransaction()) {
            throw new IllegalStateException("this writes: it belongs into Books.write");
        }
    }
}
