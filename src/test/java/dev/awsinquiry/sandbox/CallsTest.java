package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Happenings;
import dev.awsinquiry.sandbox.state.Post;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CallsTest {
    @Test
    void whoeverSeesWhatACallDidFindsTheCall() throws InterruptedException {
        try (LocalSlack slack = new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(Instant.EPOCH)))) {
            AtomicInteger found = new AtomicInteger(-1);
            Thread reader = new Thread(
                    () -> found.set(slack.calls().of("chat.postMessage").size()));
            slack.workspace().listen(new OnPosts(() -> startAndLetItCome(reader)));

            new FakeApp(slack).call("chat.postMessage", "{'channel':'C0INCIDENT1','text':'card'}");
            reader.join();

            assertThat(found).hasValue(1);
        }
    }

    /** The call goes on only once the reader has read, or waits for it. */
    private static void startAndLetItCome(Thread reader) {
        reader.start();
        while (reader.getState() != Thread.State.BLOCKED && reader.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }

    private record OnPosts(Runnable then) implements Happenings {
        @Override
        public void posted(Channel channel, Post post) {
            then.run();
        }

        @Override
        public void changed(Channel channel, Post post, ObjectNode before) {}

        @Override
        public void deleted(Channel channel, Post post, ObjectNode before) {}

        @Override
        public void joined(Channel channel, String userId, String inviterId) {}
    }
}
