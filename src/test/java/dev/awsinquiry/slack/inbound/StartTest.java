package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens at boot, and at the end. */
class StartTest {

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void rehearsesWithoutDoingAnything() {
        rig.desk.books.away(true);
        rig.inbound.start();
        rig.await("a connection was made", () -> !rig.slack.calls().list().isEmpty());

        assertThat(rig.slack.calls().counts()).containsOnlyKeys("api.test ok");
        assertThat(rig.counts.answered).isEmpty();
        assertThat(rig.counts.rejected).isEmpty();
    }

    @Test
    void startsWhileSlackIsDown() {
        rig.slack.faults().weather(Weather.DOWN);
        rig.inbound.start();
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help").kind())
                .isEqualTo(Kind.DONE);
    }

    @Test
    void neverAsksWhoItIs() {
        rig.inbound.start();
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        rig.await("the form is open", () -> rig.tanaka().form().isPresent());
        rig.await(
                "membership was asked",
                () -> !rig.slack.calls().of("conversations.info").isEmpty());
        assertThat(rig.slack.calls().of("auth.test")).isEmpty();
    }

    @Test
    void saysThatNoFormComesWhenThereIsTooMuchToDo() {
        rig.inbound.close();
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Kind.DONE);
        assertThat(rig.whispers(Seed.INCIDENT))
                .containsExactly("いま操作が集中しているため、受け付けられませんでした。少し待って、もう一度お試しください。これまでの記録は保存されています。");
        assertThat(rig.counts.shed).containsExactly("slack-forms");
    }

    @Test
    void tokensNeverShow() {
        assertThat(rig.connection.toString()).startsWith("Slack at http").doesNotContain("xoxb", "secret");
    }
}
