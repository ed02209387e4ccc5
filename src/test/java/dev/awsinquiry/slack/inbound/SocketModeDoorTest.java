package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.socket.SocketDoor;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.sandbox.webapi.Faults.Fault;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeDoorTest {

    private static final String APP_TOKEN = "xapp-sandbox-app-token";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InboundRig rig = new InboundRig(APP_TOKEN);
    private final AtomicLong nanos = new AtomicLong();
    private final SocketModeDoor socket = rig.socket(APP_TOKEN, nanos::get);
    private SocketDoor slack;

    @BeforeEach
    void open() throws Exception {
        slack = SocketDoor.open("A0AWSINQRY1", PATIENCE);
        rig.slack.connect(slack);
    }

    @AfterEach
    void close() {
        socket.close();
        slack.close();
        rig.close();
    }

    private void connect() {
        socket.check();
        assertThat(slack.awaitOpened(1, PATIENCE)).isTrue();
        checkUntil(true);
    }

    /** Neither end knows at once what the other one did. */
    private void checkUntil(boolean open) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            socket.check();
        } while (socket.isOpen() != open && System.nanoTime() < deadline);
        assertThat(socket.isOpen()).isEqualTo(open);
    }

    @Test
    void takesAnInquiryIn() {
        connect();
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Kind.DONE);
        rig.await("the form is open", () -> rig.tanaka().form().isPresent());
        assertThat(rig.tanaka()
                        .submit(Map.of("subject", "x", "how", "y", "where_account", "12"))
                        .fieldErrors())
                .containsOnlyKeys("where_account");
        assertThat(rig.tanaka().submit(Map.of("where_account", "123456789012")).kind())
                .isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().channel()).isEqualTo(Seed.INCIDENT);
        assertThat(slack.connections()).isEqualTo(1);
    }

    @Test
    void answersACommandWithWords() {
        connect();
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help");
        assertThat(rig.whispers(Seed.INCIDENT)).hasSize(1);
        assertThat(rig.slack.refusals().list()).isEmpty();
    }

    @Test
    void doesNotAcknowledgeAnEventThatCouldNotBeSaved() throws Exception {
        try (SocketDoor hasty = SocketDoor.open("A0AWSINQRY1", Duration.ofMillis(500))) {
            rig.slack.connect(hasty);
            socket.check();
            assertThat(hasty.awaitOpened(1, PATIENCE)).isTrue();
            rig.desk.books.away(true);
            String event = Payloads.event("{\"type\":\"message\",\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"x\","
                    + "\"ts\":\"2.0\",\"thread_ts\":\"1.0\"}");
            assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(() -> hasty.send(json(event)));
            rig.desk.books.away(false);
            assertThat(hasty.send(json(event)).status()).isEqualTo(200);
        }
    }

    private static AppDoor.Request json(String body) {
        return new AppDoor.Request("application/json", body, Map.of());
    }

    @Test
    void connectsAnewWhenSlackAsksForIt() {
        connect();
        slack.refresh();
        assertThat(slack.awaitOpened(2, PATIENCE)).isTrue();
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help").kind())
                .isEqualTo(Kind.DONE);
    }

    /** Slack goes on sending through the old socket until it closes it. */
    @Test
    void answersWhatComesBehindTheWordThatTheSocketWillBeClosed() {
        connect();
        slack.warn();
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help").kind())
                .isEqualTo(Kind.DONE);
        assertThat(slack.awaitOpened(2, PATIENCE)).isTrue();
        checkUntil(true);
        assertThat(slack.connections()).isEqualTo(2);

        nanos.addAndGet(Duration.ofSeconds(15).toNanos());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            socket.check();
        } while (slack.connections() > 1 && System.nanoTime() < deadline);
        checkUntil(true);
        assertThat(slack.connections()).isEqualTo(1);
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help").kind())
                .isEqualTo(Kind.DONE);
    }

    /** A check may have begun to wait while it was being closed. */
    @Test
    void opensNoOtherOnceItIsClosed() {
        connect();
        socket.close();
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        socket.check();

        assertThat(socket.isOpen()).isFalse();
        assertThat(rig.slack.calls().of("apps.connections.open")).hasSize(1);
    }

    @Test
    void connectsAnewAfterTheSocketDied() throws Exception {
        connect();
        slack.close();
        checkUntil(false);

        slack = SocketDoor.open("A0AWSINQRY1", PATIENCE);
        rig.slack.connect(slack);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        connect();
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help").kind())
                .isEqualTo(Kind.DONE);
        assertThat(slack.connections()).isEqualTo(1);
    }

    @Test
    void startsWhileSlackIsDownAndTriesAgainAtGrowingIntervals() throws IOException {
        rig.slack.faults().weather(Weather.DOWN);
        socket.check();
        socket.check();
        assertThat(socket.isOpen()).isFalse();
        assertThat(attempts()).isEqualTo(1);

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        socket.check();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        socket.check();
        assertThat(attempts()).isEqualTo(2);

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        rig.slack.faults().weather(Weather.FAIR);
        connect();
    }

    /** The pause for the handshake is over once Slack has said something. */
    @Test
    void connectsAnewAtOnceWhenAYoungSocketBreaks() throws Exception {
        connect();
        // an open socket alone doesn't tell that something came through it
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help").kind())
                .isEqualTo(Kind.DONE);
        int before = attempts();
        slack.close();

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        checkUntil(false);
        // it may have broken behind the last look at it
        socket.check();
        assertThat(attempts()).isGreaterThan(before);
    }

    @Test
    void saysThatSlackRefusesTheToken() {
        rig.slack
                .faults()
                .next(new Fault(
                        "apps.connections.open", Faults.Kind.REFUSE, false, Duration.ZERO, "not_allowed_token_type"));
        socket.check();
        assertThat(socket.refused()).contains("not_allowed_token_type");

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        connect();
        assertThat(socket.refused()).isEmpty();
    }

    private int attempts() {
        return rig.slack.calls().of("apps.connections.open").size();
    }
}
