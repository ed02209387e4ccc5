package dev.awsinquiry.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final ManualTime time = new ManualTime(Scene.START);
    private final Lanes lanes = new Lanes(time);
    private final List<String> done = new ArrayList<>();

    @Test
    void inALaneOneFollowsTheOtherAndLanesDontWait() {
        lanes.run("a", () -> done.add("a1"));
        lanes.run("a", () -> done.add("a2"));
        lanes.run("b", () -> done.add("b1"));
        // a2 isn't even offered to a thread while a1 is under way
        assertThat(time.ready()).isEqualTo(2);

        time.settle();
        assertThat(done).containsExactly("a1", "b1", "a2");

        lanes.run("a", () -> done.add("a3"));
        time.settle();
        assertThat(done).last().isEqualTo("a3");
    }

    @Test
    void whatFailsDoesntBlockItsLane() {
        lanes.run("a", () -> {
            throw new IllegalStateException("a1");
        });
        lanes.run("a", () -> done.add("a2"));

        assertThatThrownBy(time::settle).hasMessage("a1");
        time.settle();
        assertThat(done).containsExactly("a2");
    }
}
