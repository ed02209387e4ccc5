package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More comes in than can be worked on: whoever waits for an answer is told so, and nothing is half done. */
class CrowdTest {

    private static final String CROWDED = "いま操作が集中しているため、受け付けられませんでした。少し待って、もう一度お試しください。これまでの記録は保存されています。";
    private static final String NOT_SAVED = "いま送信が集中しているため、保存できませんでした。入力はこの画面に残っています。少し待って、もう一度送信してください。";

    private final SlowEar busy = new SlowEar();
    private final InboundRig rig = new InboundRig(busy, 1);
    private CompletableFuture<Exchange.Answer> first = new CompletableFuture<>();

    @BeforeEach
    void comeFirst() throws InterruptedException {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        rig.await("the form is open", () -> rig.tanaka().form().isPresent());
        first = CompletableFuture.supplyAsync(() -> rig.event(reply("1776239500.000200")));
        busy.awaitOne();
    }

    @AfterEach
    void close() {
        busy.stop();
        rig.close();
    }

    private static String reply(String ts) {
        return Payloads.event("{\"type\":\"message\",\"channel\":\"" + Seed.INCIDENT + "\",\"user\":\"U0SATO00001\","
                + "\"text\":\"x\",\"ts\":\"" + ts
                + "\",\"thread_ts\":\"1776239400.000100\",\"channel_type\":\"channel\"}");
    }

    @Test
    void aCommandIsAnsweredWithASentence() {
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry list").kind())
                .isEqualTo(Kind.DONE);
        assertThat(rig.whispers(Seed.INCIDENT)).containsExactly(CROWDED);
        assertThat(rig.counts.shed).containsExactly("requests");
    }

    @Test
    void aFormStaysOpenWithWhatWasTyped() {
        Outcome outcome = rig.tanaka().submit(Map.of("subject", "x", "how", "y"));
        assertThat(outcome.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(outcome.fieldErrors()).isEqualTo(Map.of("subject", NOT_SAVED));
        assertThat(rig.desk.books.size()).isZero();

        busy.stop();
        first.join();
        assertThat(rig.tanaka().submit(Map.of("subject", "x", "how", "y")).kind())
                .isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.size()).isEqualTo(1);
    }

    @Test
    void aButtonShowsSlacksWarningAndSaysWhy() {
        String thread = rig.tanaka().say(Seed.INCIDENT, "x").ts();
        String pressed = Payloads.action("mark_resolved", "any").replace(DeskFixture.THREAD, thread);
        assertThat(rig.interaction(pressed).status()).isEqualTo(503);
        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.whispers(Seed.INCIDENT)).containsExactly(CROWDED);
    }

    /** Slack tells an event again when it isn't acknowledged. */
    @Test
    void anEventComesAgainLater() {
        Exchange.Answer answer = rig.event(reply("1776239500.000300"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("Retry-After", "1");
        assertThat(answer.body()).isEmpty();

        busy.stop();
        assertThat(first.join().status()).isEqualTo(200);
        assertThat(rig.event(reply("1776239500.000300")).status()).isEqualTo(200);
    }
}
