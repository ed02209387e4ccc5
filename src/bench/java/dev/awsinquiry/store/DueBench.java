package dev.awsinquiry.store;

import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.LocalSlackServer;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.slack.outbound.DeliveryMeter;
import dev.awsinquiry.slack.outbound.Outbound;
import dev.awsinquiry.slack.outbound.Settings;
import dev.awsinquiry.slack.outbound.Unreachable;
import dev.awsinquiry.testkit.StoppedClock;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A thousand reminders that become due at once, among a million inquiries: how soon they are written down, how soon
 * they stand in a Slack that enforces its limits, and in which order.
 */
public final class DueBench {

    private static final int DUE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final AtomicInteger limited = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private DueBench() {}

    /** Fills the database if need be, and measures; {@code bench.channels} says over how many channels. */
    public static void main(String[] args) throws IOException, SQLException {
        try (Ground ground = Ground.open()) {
            Filling.upTo(Integer.getInteger("bench.inquiries", 1_000_000), ground);
            new DueBench().measure(ground, Integer.getInteger("bench.channels", 100));
        }
    }

    private void measure(Ground ground, int channels) throws SQLException {
        System.out.printf("%s, Java %s, %,d due in %d channels%n", ground.dialect(), Runtime.version(), DUE, channels);
        LocalSlack slack = new LocalSlack(SlackSetup.forRehearsal(new SandboxClock()));
        DueCrowd crowd = new DueCrowd(slack, channels);
        crowd.gather(DUE, ground);
        Store store = new Store(ground.source(), ground.dialect(), Clock.systemUTC());
        ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
        try (LocalSlackServer server = LocalSlackServer.start(slack, 0);
                Outbound outbound = outbound(server, slack, store)) {
            Desk desk = TickBench.desk(
                    store, new StoppedClock(Filling.NOW), () -> outbound.courier().wake());
            beat.scheduleWithFixedDelay(() -> outbound.courier().tick(), 1, 1, TimeUnit.SECONDS);
            long began = System.nanoTime();
            int looked = 0;
            for (int more = desk.rounds().go(); more > 0; more = desk.rounds().go()) {
                looked += more;
            }
            System.out.printf("written down: %d in %.2f s%n", looked, since(began));
            while (crowd.reminded() < DUE && since(began) < PATIENCE.toSeconds()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            System.out.printf(
                    "standing in Slack: %d in %.1f s; told to wait by Slack %d times, failed %d times%n",
                    crowd.reminded(), since(began), limited.get(), failed.get());
            System.out.println(crowd.order());
            System.out.println("calls: " + slack.calls().counts());
        } finally {
            beat.shutdownNow();
            slack.close();
            crowd.disperse(ground);
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private Outbound outbound(LocalSlackServer server, LocalSlack slack, Store store) {
        return new Outbound(
                Settings.standard(URI.create(server.apiUrl())),
                new Outbound.Ports(
                        team -> Optional.of(slack.setup().botToken()), store.deliveries(), new Told(), new Meter()),
                Clock.systemUTC());
    }

    private final class Told implements Unreachable {
        @Override
        public void notMember(Post post) {
            failed.incrementAndGet();
        }

        @Override
        public void never(Post post, String error) {
            System.out.println("never: " + post.key() + " to " + post.channel() + ": " + error);
            failed.incrementAndGet();
        }
    }

    private final class Meter implements DeliveryMeter {
        @Override
        public void posted(Post.Kind kind, Duration lag) {}

        @Override
        public void edited(Post.Kind kind) {}

        @Override
        public void retried(String reason) {}

        @Override
        public void rateLimited() {
            limited.incrementAndGet();
        }

        @Override
        public void parked() {}

        @Override
        public void givenUp(String reason) {
            failed.incrementAndGet();
        }
    }
}
