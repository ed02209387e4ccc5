package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.slack.inbound.Incoming.Arrival;
import dev.awsinquiry.slack.inbound.Incoming.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies on their way: not too large, not too many, and what they took up is free again afterwards. */
class IncomingTest {

    private static final int ROOM = 1_500;

    private final InboundRig.Counts counts = new InboundRig.Counts();
    private final Incoming incoming = new Incoming(new BodySpace(ROOM), counts);

    @Test
    void whatIsAnnouncedOrTurnsOutTooLargeIsRefused() {
        Incoming roomy = new Incoming(new BodySpace(BodySpace.LIMIT), counts);
        try (Arrival body = roomy.arrival()) {
            assertThat(body.objection(RequestBody.CAP)).isEmpty();
            assertThat(body.objection(-1)).isEmpty();
            assertThat(body.objection(RequestBody.CAP + 1)).contains(Refusal.TOO_LARGE);
            assertThat(body.grows(RequestBody.CAP)).isEmpty();
            assertThat(body.grows(1)).contains(Refusal.TOO_LARGE);
        }
    }

    @Test
    void largeOnesShareTheRoomAndLeaveItOnce() {
        Arrival first = incoming.arrival();
        assertThat(first.grows(BodySpace.FREE)).isEmpty();
        assertThat(first.grows(ROOM)).isEmpty();
        try (Arrival second = incoming.arrival()) {
            assertThat(second.grows(BodySpace.FREE)).isEmpty();
            assertThat(second.grows(1)).contains(Refusal.TOO_MANY);
        }

        first.close();
        first.close();

        assertThat(first.grows(1)).contains(Refusal.TOO_MANY);
        try (Arrival third = incoming.arrival()) {
            assertThat(third.grows(BodySpace.FREE + ROOM)).isEmpty();
            assertThat(third.grows(1)).contains(Refusal.TOO_MANY);
        }
    }

    @Test
    void soManyAreOnTheirWayAtATime() {
        List<Arrival> all = new ArrayList<>();
        for (int i = 0; i < Incoming.MOST; i++) {
            all.add(incoming.arrival());
        }
        try (Arrival more = incoming.arrival()) {
            assertThat(more.objection(1)).contains(Refusal.TOO_MANY);
        }
        all.get(0).close();
        try (Arrival next = incoming.arrival()) {
            assertThat(next.objection(1)).isEmpty();
        }
    }

    @Test
    void whatIsRefusedIsCounted() {
        incoming.turnedAway(Refusal.TOO_SLOW);
        incoming.turnedAway(Refusal.BROKEN_OFF);
        assertThat(counts.rejected).containsExactly("body_too_slow", "body_broken_off");
    }
}
