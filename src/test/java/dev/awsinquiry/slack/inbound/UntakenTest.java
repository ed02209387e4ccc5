package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Unheard;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where something was said that had to be refused. */
class UntakenTest {

    private final Untaken untaken = new Untaken();
    private final List<String> marked = new ArrayList<>();
    private boolean away;

    private final Unheard unheard = (Unheard) Proxy.newProxyInstance(
            Unheard.class.getClassLoader(), new Class<?>[] {Unheard.class}, (self, method, args) -> {
                if (away) {
                    throw new BooksUnavailable("away", new IllegalStateException());
                }
                return marked.add(method.getName() + " " + args[0] + " " + args[1]);
            });

    private void refused(String event) {
        untaken.refused(new EventRequest(Payloads.event(event), new RequestHeaders(Map.of())));
    }

    private void said(String channel) {
        refused("{\"type\":\"message\",\"channel\":\"" + channel + "\",\"user\":\"U1\",\"text\":\"x\",\"ts\":\"1.2\","
                + "\"thread_ts\":\"1.1\",\"channel_type\":\"channel\"}");
    }

    @Test
    void eachChannelIsMarkedOnce() {
        said("C1");
        said("C1");
        refused(
                "{\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"C2\",\"ts\":\"1.3\","
                        + "\"channel_type\":\"group\",\"message\":{\"type\":\"message\",\"user\":\"U1\",\"text\":\"y\",\"ts\":\"1.2\"}}");

        assertThat(untaken.handTo(unheard)).isTrue();
        assertThat(marked)
                .containsExactlyInAnyOrder("channel " + InboundRig.TEAM + " C1", "channel " + InboundRig.TEAM + " C2");
        assertThat(untaken.handTo(unheard)).isFalse();
        assertThat(marked).hasSize(2);
    }

    @Test
    void whatHappensInNoChannelIsNothingToRead() {
        refused("{\"type\":\"app_home_opened\",\"user\":\"U1\",\"tab\":\"home\"}");

        assertThat(untaken.handTo(unheard)).isFalse();
    }

    @Test
    void isKeptUntilItCanBeWrittenDown() {
        said("C1");
        away = true;
        assertThatThrownBy(() -> untaken.handTo(unheard)).isInstanceOf(BooksUnavailable.class);
        away = false;

        assertThat(untaken.handTo(unheard)).isTrue();
        assertThat(marked).containsExactly("channel " + InboundRig.TEAM + " C1");
    }
}
