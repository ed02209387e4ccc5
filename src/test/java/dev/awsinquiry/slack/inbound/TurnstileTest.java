package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** So many at a time, some more in a line that doesn't grow, and everybody knows soon. */
@Timeout(60)
class TurnstileTest {

    private static final Duration FOR_EVER = Duration.ofMinutes(10);

    /** As many as there are seats for. */
    private static final int SEATS = 32;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void sendHome() {
        people.shutdownNow();
    }

    @Test
    void letsInSoManyAndTurnsAwayTheNext() {
        Turnstile turnstile = new Turnstile(2, Duration.ZERO);
        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isFalse();
        turnstile.leave();
        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isFalse();
    }

    @Test
    void whoeverWaitsIsLetInWhenSomebodyLeaves() throws Exception {
        Turnstile turnstile = new Turnstile(1, FOR_EVER);
        turnstile.enter();
        Future<Boolean> next = people.submit(turnstile::enter);
        turnstile.leave();
        assertThat(next.get()).isTrue();
    }

    /** Whoever comes on top of a full line doesn't wait at all, however patient all of them are. */
    @Test
    void theLineDoesNotGrow() {
        Turnstile turnstile = new Turnstile(1, FOR_EVER);
        turnstile.enter();
        List<CompletableFuture<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < SEATS + 10; i++) {
            all.add(CompletableFuture.supplyAsync(turnstile::enter, people));
        }
        // the ten answers that come while nobody leaves
        for (int i = 0; i < 10; i++) {
            List<CompletableFuture<Boolean>> open =
                    all.stream().filter(one -> !one.isDone()).toList();
            if (open.size() > SEATS) {
                assertThat(CompletableFuture.anyOf(open.toArray(CompletableFuture[]::new))
                                .join())
                        .isEqualTo(false);
            }
        }
        assertThat(all.stream().filter(CompletableFuture::isDone)).hasSize(10);

        for (int i = 0; i < SEATS; i++) {
            turnstile.leave();
        }
        assertThat(all.stream().filter(CompletableFuture::join)).hasSize(SEATS);
    }
}
