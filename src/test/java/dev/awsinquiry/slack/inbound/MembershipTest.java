package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.slack.inbound.SlackWeb.Member;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.StoppedClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Whether the bot is in a channel, as far as Slack says so. */
class MembershipTest {

    private final StoppedClock clock = new StoppedClock(DeskFixture.START);
    private final Queue<Member> answers = new ArrayDeque<>();
    private final Membership membership = new Membership(
            (SlackWeb) Proxy.newProxyInstance(
                    SlackWeb.class.getClassLoader(),
                    new Class<?>[] {SlackWeb.class},
                    (proxy, called, arguments) -> answers.remove()),
            clock);

    private boolean isStranger() {
        return membership.isStranger("T1", "C1");
    }

    @Test
    void doubtIsTakenForYesAndNotRemembered() {
        answers.addAll(List.of(Member.UNKNOWN, Member.NO));

        assertThat(isStranger()).isFalse();
        assertThat(isStranger()).isTrue();
    }

    @Test
    void anAnswerIsRememberedForFiveMinutes() {
        answers.addAll(List.of(Member.NO, Member.YES));

        assertThat(isStranger()).isTrue();
        clock.move(Duration.ofMinutes(5).minusMillis(1));
        assertThat(isStranger()).isTrue();
        clock.move(Duration.ofMillis(1));
        assertThat(isStranger()).isFalse();
    }

    @Test
    void thatTheBotCameInCountsAtOnce() {
        answers.add(Member.NO);
        assertThat(isStranger()).isTrue();

        membership.joined("T1", "C1");

        assertThat(isStranger()).isFalse();
    }
}
