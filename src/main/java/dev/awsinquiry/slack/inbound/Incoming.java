package dev.awsinquiry.slack.inbound;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The bodies that are on their way. Before the signature is checked anybody can send one, and slowly; so they come in
 * while no thread waits for them, and so many at a time.
 */
public final class Incoming {

    private static final System.Logger LOG = System.getLogger(Incoming.class.getName());

    /** As many as there can be connections. Bodies below {@link BodySpace#FREE} take no other room: 64 MiB in all. */
    static final int MOST = 1000;

    private final Semaphore places = new Semaphore(MOST);
    private final BodySpace space;
    private final Watch watch;

    Incoming(BodySpace space, Watch watch) {
        this.space = space;
        this.watch = watch;
    }

    /** Why a body isn't taken. */
    public enum Refusal {
        TOO_LARGE(413, "body_too_large"),
        TOO_SLOW(408, "body_too_slow"),
        TOO_MANY(503, "bodies_too_many"),
        BROKEN_OFF(400, "body_broken_off");

        private final int status;
        private final String reason;

        Refusal(int status, String reason) {
            this.status = status;
            this.reason = reason;
        }

        /** The HTTP status to answer with. */
        public int status() {
            return status;
        }
    }

    /** How long a body may take to arrive. */
    public Duration patience() {
        return RequestBody.PATIENCE;
    }

    /** A body begins to arrive. */
    public Arrival arrival() {
        return new Arrival();
    }

    /** A body was refused: noted as the endpoint notes it. */
    public void turnedAway(Refusal why) {
        LOG.log(System.Logger.Level.INFO, "request turned away: {0} {1}", why.status, why.reason);
        watch.rejected(why.reason);
    }

    /** One body. It takes up room until it is closed, once or more often, by whatever thread. */
    public final class Arrival implements AutoCloseable {

        private final boolean placed = places.tryAcquire();
        private int size;
        private boolean closed;

        private Arrival() {}

        /**
         * What speaks against it before anything of it is read.
         *
         * @param announced the length that the request names; -1 when it names none
         */
        public Optional<Refusal> objection(long announced) {
            if (announced > RequestBody.CAP) {
                return Optional.of(Refusal.TOO_LARGE);
            }
            return placed ? Optional.empty() : Optional.of(Refusal.TOO_MANY);
        }

        /** What speaks against taking so many bytes more. */
        public synchronized Optional<Refusal> grows(int bytes) {
            if (size + bytes > RequestBody.CAP) {
                return Optional.of(Refusal.TOO_LARGE);
            }
            if (closed || !space.grow(size, size + bytes)) {
                return Optional.of(Refusal.TOO_MANY);
            }
            size += bytes;
            return Optional.empty();
        }

        @Override
        public synchronized void close() {
            if (closed) {
                return;
            }
            closed = true;
            space.leave(size);
            if (placed) {
                places.release();
            }
        }
    }
}
