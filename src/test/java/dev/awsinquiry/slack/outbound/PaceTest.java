package dev.awsinquiry.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Deliveries.Closed;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Inquiries.Channel;
import dev.awsinquiry.desk.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOW = Scene.START;
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofDays(1);

    private final Pace pace = new Pace(Duration.ofSeconds(1));
    private final Delivery card = delivery(Scene.card("i1"), Optional.empty());
    private final Delivery edit = delivery(Scene.card("i1"), Optional.of("1.1"));

    private static Delivery delivery(Post post, Optional<String> ts) {
        return new Delivery(post, 1, ts, Optional.empty(), 0, Optional.empty(), false, false, "claim", NOW);
    }

    private List<Duration> take(Delivery delivery, int times) {
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            waits.add(pace.take(delivery, NOW, LONG).orElseThrow());
        }
        return waits;
    }

    @Test
    void postsToAChannelAreAPauseApart() {
        assertThat(take(card, 3)).containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void editsGoInARowAndThenFiftyAMinute() {
        assertThat(take(edit, 20)).containsOnly(Duration.ZERO);
        assertThat(take(edit, 3))
                .containsExactly(Duration.ofMillis(1200), Duration.ofMillis(2400), Duration.ofMillis(3600));

        Instant later = NOW.plusMillis(3600 + 1200 * 2);
        assertThat(pace.take(edit, later, LONG)).contains(Duration.ZERO);
        assertThat(pace.take(edit, later, LONG)).contains(Duration.ZERO);
        assertThat(pace.take(edit, later, LONG)).contains(Duration.ofMillis(1200));
    }

    @Test
    void afterAWholeQuietTimeNoMoreGoInARowThanBefore() {
        take(edit, 20);
        Instant later = NOW.plus(Duration.ofDays(1));
        for (int i = 0; i < 20; i++) {
            assertThat(pace.take(edit, later, LONG)).contains(Duration.ZERO);
        }
        assertThat(pace.take(edit, later, LONG)).contains(Duration.ofMillis(1200));
    }

    @Test
    void whatSlackLimitsIsLeftAloneAndThenComesOneByOne() {
        pace.block(edit, NOW.plusSeconds(30));

        assertThat(pace.take(edit, NOW, PATIENCE)).isEmpty();
        assertThat(pace.freeAt(edit, NOW)).isEqualTo(NOW.plusSeconds(30));
        assertThat(pace.take(card, NOW, PATIENCE)).contains(Duration.ZERO);
        Instant then = NOW.plusSeconds(30);
        assertThat(pace.take(edit, then, PATIENCE)).contains(Duration.ZERO);
        assertThat(pace.take(edit, then, PATIENCE)).isEmpty();
    }

    @Test
    void whatWouldHaveToWaitForLongIsClosedUntilItNeedNot() {
        assertThat(pace.closed(NOW, PATIENCE)).isEqualTo(Closed.NOWHERE);
        assertThat(pace.opensAt(NOW, PATIENCE)).isEmpty();
        take(card, 1);
        take(edit, 20);

        assertThat(pace.closed(NOW, PATIENCE))
                .isEqualTo(new Closed(Set.of(Scene.TEAM), Set.of(new Channel(Scene.TEAM, Scene.CHANNEL))));
        assertThat(pace.opensAt(NOW, PATIENCE)).contains(NOW.plusMillis(750));
        assertThat(pace.closed(NOW.plusMillis(750), PATIENCE)).isEqualTo(new Closed(Set.of(Scene.TEAM), Set.of()));
        assertThat(pace.opensAt(NOW.plusMillis(750), PATIENCE)).contains(NOW.plusMillis(950));
        assertThat(pace.closed(NOW.plusMillis(950), PATIENCE)).isEqualTo(Closed.NOWHERE);
    }

    @Test
    void aDirectMessageClosesNoChannel() {
        take(delivery(Scene.post("i1", "d", Post.Kind.NOTICE, Post.Place.DIRECT, ""), Optional.empty()), 1);
        assertThat(pace.closed(NOW, PATIENCE)).isEqualTo(Closed.NOWHERE);
    }

    @Test
    void aClockThatIsSetBackTakesThePaceAlong() {
        take(card, 3);
        pace.block(edit, NOW.plusSeconds(30));
        Instant earlier = NOW.minus(LONG);

        assertThat(pace.closed(earlier, PATIENCE))
                .isEqualTo(new Closed(Set.of(Scene.TEAM), Set.of(new Channel(Scene.TEAM, Scene.CHANNEL))));
        assertThat(pace.blockedUntil(edit, earlier)).contains(earlier.plusSeconds(30));
        assertThat(pace.take(card, earlier, LONG)).contains(Duration.ofSeconds(3));
        assertThat(pace.closed(earlier.plusSeconds(30), PATIENCE)).isEqualTo(Closed.NOWHERE);
    }

    @Test
    void momentsThatAreToldALittleOutOfOrderChangeNothing() {
        take(card, 1);

        assertThat(pace.freeAt(card, NOW.minusMillis(900))).isEqualTo(NOW.plusSeconds(1));
    }
}
