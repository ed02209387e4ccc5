package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Something that lasts, and that is worth a reminder when it lasts. An inquiry is on one occasion at a time. */
enum Occasion {
    /** Required facts are missing. */
    ASKING {
        @Override
        Optional<Instant> since(Inquiry inquiry) {
            return inquiry.state() == State.ASKING
                    ? begun(inquiry, Optional.of(inquiry.reportedAt()))
                    : Optional.empty();
        }
    },
    /** The case text stands there, and no case is open. */
    FINISHED {
        @Override
        Optional<Instant> since(Inquiry inquiry) {
            return inquiry.state() == State.FINISHED
                    ? begun(inquiry, inquiry.texting().completedAt())
                    : Optional.empty();
        }
    },
    /** The first-response clock runs. */
    TARGET {
        @Override
        Optional<Instant> since(Inquiry inquiry) {
            return inquiry.aws().isClockRunning() ? inquiry.aws().filing().map(Filing::at) : Optional.empty();
        }

        @Override
        String key(String point, Inquiry inquiry) {
            return inquiry.reminding().key(point);
        }
    },
    /** AWS asked, and waits for us. */
    OUR_TURN {
        @Override
        Optional<Instant> since(Inquiry inquiry) {
            return waitingFor(inquiry, CaseRecord.Side.US);
        }

        @Override
        String key(String point, Inquiry inquiry) {
            return turn(point, inquiry);
        }
    },
    /** We answered, and wait for AWS without a target. */
    THEIR_TURN {
        @Override
        Optional<Instant> since(Inquiry inquiry) {
            return waitingFor(inquiry, CaseRecord.Side.AWS);
        }

        @Override
        String key(String point, Inquiry inquiry) {
            return turn(point, inquiry);
        }
    },
    /** Closed, and the case can still be reopened. */
    RESOLVED {
        @Override
        Optional<Instant> since(Inquiry inquiry) {
            return inquiry.aws()
                    .resolvedAt()
                    .filter(at -> inquiry.aws().filing().isPresent());
        }

        /** Resolved, reopened and resolved again it is another occasion; none is reminded of on its first day. */
        @Override
        String key(String point, Inquiry inquiry) {
            return inquiry.aws()
                    .resolvedAt()
                    .map(at -> point + "." + LocalDate.ofInstant(at, ZoneOffset.UTC))
                    .orElse(point);
        }
    };

    /** Since when it lasts; empty when it doesn't. */
    abstract Optional<Instant> since(Inquiry inquiry);

    /** The key of a point on this occasion, other than on the next one of its kind. */
    String key(String point, Inquiry inquiry) {
        return inquiry.reminding().key(point, inquiry.waitsFor());
    }

    /** It may have begun anew: marked again after it was taken back, or opened again. */
    private static Optional<Instant> begun(Inquiry inquiry, Optional<Instant> at) {
        return at.map(first -> inquiry.reminding().since(first, inquiry.waitsFor()));
    }

    private static Optional<Instant> waitingFor(Inquiry inquiry, CaseRecord.Side side) {
        boolean so = inquiry.state() == State.RESPONDED
                && inquiry.aws().waitingFor().filter(side::equals).isPresent();
        return so ? begun(inquiry, inquiry.aws().waitingSince()) : Optional.empty();
    }

    /** The turn that is going on: the one after those that are complete. */
    private static String turn(String point, Inquiry inquiry) {
        return inquiry.reminding().key(point + "." + (inquiry.aws().turns() + 1), inquiry.waitsFor());
    }
}
