package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.testkit.SlackRig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Somebody who, when Slack shows that something didn't work, tries again until it does. */
final class Visitor {

    /** Real time that anything may take while everything breaks. */
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private static final Duration A_MOMENT = Duration.ofMillis(250);
    private static final Duration UNTIL_A_FORM_OPENS = Duration.ofSeconds(4);

    private final SlackRig slack;
    private final Hands hands;
    private final Survived survived;

    Visitor(SlackRig slack, String userId, Survived survived) {
        this.slack = slack;
        this.hands = slack.slack().as(userId);
        this.survived = survived;
    }

    Hands hands() {
        return hands;
    }

    /** Does what opens a form until one is open. */
    void openForm(Supplier<Outcome> act) {
        if (hands.form().isPresent()) {
            hands.closeAll();
        }
        until("a form opens", () -> {
            boolean taken = act.get().isDone();
            return taken && slack.slack().changes().await(() -> hands.form().isPresent(), UNTIL_A_FORM_OPENS);
        });
    }

    /** Submits the form that is open until it closes. */
    void submit(Map<String, String> values) {
        until("the form is taken", () -> hands.submit(values).isDone());
        // one that opened late, behind it
        if (hands.form().isPresent()) {
            hands.closeAll();
        }
    }

    /** Presses a button, or chooses from a menu, until that is acknowledged. */
    void use(Supplier<Outcome> press) {
        until("the button works", () -> {
            try {
                return press.get().isDone();
            } catch (IllegalArgumentException e) {
                // gone since: an earlier press was taken, only its acknowledgement got lost
                return true;
            }
        });
    }

    private void until(String what, BooleanSupplier attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!attempt.getAsBoolean()) {
            survived.count("attempts of people that had to be made again");
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " within " + PATIENCE);
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    /** Waits until something stands in Slack. */
    void see(String what, BooleanSupplier condition) {
        if (!slack.slack().changes().await(condition, PATIENCE)) {
            throw new AssertionError(what + " within " + PATIENCE);
        }
    }
}
