package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AsideTest {

    private final InboundRig.Counts counts = new InboundRig.Counts();

    @Test
    void shedsWhatDoesNotFit() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(2);
        try (Aside aside = new Aside("work", 1, 1, counts)) {
            assertThat(aside.run(() -> {
                        await(busy);
                        done.countDown();
                    }))
                    .isTrue();
            assertThat(aside.run(done::countDown)).isTrue();
            assertThat(aside.run(() -> {
                        throw new AssertionError("this was shed");
                    }))
                    .isFalse();
            assertThat(counts.shed).containsExactly("work");

            busy.countDown();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void outlivesWorkThatFails() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (Aside aside = new Aside("work", 1, 10, counts)) {
            aside.run(() -> {
                throw new IllegalStateException("a defect");
            });
            aside.run(done::countDown);
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void finishesWhatWaitsBeforeItCloses() {
        CountDownLatch done = new CountDownLatch(3);
        try (Aside aside = new Aside("work", 1, 10, counts)) {
            for (int i = 0; i < 3; i++) {
                aside.run(done::countDown);
            }
        }
        assertThat(done.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
