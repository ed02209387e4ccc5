package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import com.sun.net.httpserver.HttpServer;
import dev.awsinquiry.slack.inbound.SlackWeb.Failed;
import dev.awsinquiry.slack.inbound.SlackWeb.Member;
import dev.awsinquiry.slack.inbound.SlackWeb.Opened;
import dev.awsinquiry.slack.outbound.Line;
import dev.awsinquiry.slack.outbound.Settings;
import dev.awsinquiry.testkit.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of answers that aren't Slack's: cut short, or some proxy's page. */
class SlackWebApiTest {

    private static final String CUT_SHORT = "{\"ok\":true,\"view\":{\"id\":\"V";
    private static final String PAGE = "<html><body>Bad Gateway</body></html>";
    private static final String USED = "{\"ok\":false,\"error\":\"exchanged_trigger_id\"}";

    private static final String OPENED = "{\"ok\":true,\"view\":{\"id\":\"V1\",\"hash\":\"h\"}}";

    private static final View FORM = View.builder().type("modal").build();

    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;
    private Wire wire;
    private Line line;
    private SlackWeb web;
    private volatile Runnable together = () -> {};

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            together.run();
            byte[] body = answers.remove().getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        wire = new Wire(server.getAddress().getPort());
        line = new Line(Settings.standard(URI.create("http://127.0.0.1:" + wire.port() + "/api/")));
        web = new SlackWebApi(line.slack(), team -> Optional.of("xoxb-1"));
    }

    @AfterEach
    void stop() throws IOException {
        line.close();
        wire.close();
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void aFormWhoseAnswerCannotBeReadIsAskedForOnceMore() throws Failed {
        answers.addAll(List.of(CUT_SHORT, OPENED));
        assertThat(web.open("T1", "1.2", FORM)).isEqualTo(new Opened("V1", "h"));
    }

    @Test
    void connectionsThatWereCutTogetherCostAFormOneAttempt() throws Exception {
        keepConnections(3);
        wire.cutOffAll();
        answers.add(OPENED);

        assertThat(web.open("T1", "1.2", FORM)).isEqualTo(new Opened("V1", "h"));
    }

    /** So many calls at once that each has a connection of its own, which is kept. */
    private void keepConnections(int count) throws Exception {
        CyclicBarrier all = new CyclicBarrier(count);
        together = () -> await(all);
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add("{\"ok\":true,\"members\":[\"U1\"]}");
            calls.add(workers.submit(() -> web.member("T1", "C1", "U1")));
        }
        for (Future<?> call : calls) {
            assertThat(call.get()).isEqualTo(Member.YES);
        }
        together = () -> {};
    }

    private static void await(CyclicBarrier all) {
        try {
            all.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aListWithNobodyInItTellsNothing() {
        answers.addAll(List.of(
                "{\"ok\":true,\"members\":[]}",
                "{\"ok\":true}",
                "{\"ok\":true,\"members\":[\"U2\"]}",
                "{\"ok\":true,\"members\":[\"U1\"]}"));

        assertThat(web.member("T1", "C1", "U1")).isEqualTo(SlackWeb.Member.UNKNOWN);
        assertThat(web.member("T1", "C1", "U1")).isEqualTo(SlackWeb.Member.UNKNOWN);
        assertThat(web.member("T1", "C1", "U1")).isEqualTo(SlackWeb.Member.NO);
        assertThat(web.member("T1", "C1", "U1")).isEqualTo(SlackWeb.Member.YES);
    }

    @Test
    void aFormThatHadOpenedAllTheSameIsOpen() throws Failed {
        answers.addAll(List.of(CUT_SHORT, USED));
        assertThat(web.open("T1", "1.2", FORM)).isEqualTo(Opened.UNSEEN);
    }

    @Test
    void aFormThatNobodyCanReadAnythingOfHasFailed() {
        answers.addAll(List.of(PAGE, PAGE));
        assertThatThrownBy(() -> web.open("T1", "1.2", FORM)).isInstanceOf(Failed.class);
    }

    @Test
    void whetherTheBotIsAMemberStaysUnknown() {
        answers.add(PAGE);
        assertThat(web.member("T1", "C1")).isEqualTo(Member.UNKNOWN);
    }

    @Test
    void anAnswerWithoutWhatItHasToHoldTellsNothing() {
        for (int i = 0; i < 6; i++) {
            answers.add("{\"ok\":true}");
        }
        assertThatThrownBy(() -> web.open("T1", "1.2", FORM)).isInstanceOf(Failed.class);
        assertThat(web.member("T1", "C1")).isEqualTo(Member.UNKNOWN);
        assertThat(web.member("T1", "C1", "U1")).isEqualTo(Member.UNKNOWN);
        assertThat(web.isApp("T1", "U1")).isEmpty();
        assertThatThrownBy(() -> web.said("T1", "C1", "1.2", Optional.empty())).isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "ok"})
    void anAnswerThatIsNoneTellsNothing(String answer) {
        for (int i = 0; i < 9; i++) {
            answers.add(answer);
        }
        assertThatThrownBy(() -> web.open("T1", "1.2", FORM)).isInstanceOf(Failed.class);
        assertThat(web.member("T1", "C1")).isEqualTo(Member.UNKNOWN);
        assertThat(web.member("T1", "C1", "U1")).isEqualTo(Member.UNKNOWN);
        assertThat(web.isApp("T1", "U1")).isEmpty();
        assertThatThrownBy(() -> web.said("T1", "C1", "1.2", Optional.empty())).isInstanceOf(Failed.class);
        assertThatThrownBy(web::ping).isInstanceOf(Failed.class);
    }

    @Test
    void aFormIsAskedForOnceMoreAfterAnEmptyAnswer() throws Failed {
        answers.addAll(List.of("", OPENED));
        assertThat(web.open("T1", "1.2", FORM)).isEqualTo(new Opened("V1", "h"));
    }

    @Test
    void aThreadIsRootedWhereItsFirstMessageIsListed() throws Failed {
        answers.add(
                "{\"ok\":true,\"messages\":[{\"ts\":\"1.2\",\"text\":\"a\"},{\"ts\":\"1.3\",\"user\":\"U1\",\"text\":\"b\"}]}");
        SlackWeb.Said whole = web.said("T1", "C1", "1.2", Optional.empty());
        assertThat(whole.rooted()).isTrue();
        assertThat(whole.messages()).hasSize(1);

        answers.add("{\"ok\":true,\"messages\":[]}");
        assertThat(web.said("T1", "C1", "1.2", Optional.empty()).rooted()).isFalse();
    }
}
