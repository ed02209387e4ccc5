package dev.awsinquiry.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The packaged application on a heap of 256 MiB, with as many requests a second as are asked for: commands, forms, menus
 * and replies, all signed, all to this machine. Afterwards everything that was acknowledged is looked for.
 *
 * <p>{@code bench.rates}: requests a second, one run for each, 2,000 at most; {@code bench.seconds}: how long each lasts,
 * 120 at most; {@code bench.database}: sqlite or postgresql; {@code bench.requests}: how many are worked on
 * at a time, empty for the usual.
 */
public final class LoadBench {

    private static final int MOST = 2_000;
    private static final int LONGEST = 120;
    private static final Duration SETTLING = Duration.ofMinutes(10);
    private static final long SEED = 20_260_415;

    private LoadBench() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Math.min(LONGEST, Integer.getInteger("bench.seconds", 30));
        boolean postgres = System.getProperty("bench.database", "sqlite").equals("postgresql");
        for (String rate : System.getProperty("bench.rates", "500").split(",")) {
            Path folder = Files.createTempDirectory("aws-inquiry-load");
            if (postgres) {
                try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start()) {
                    String address = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
                    run(
                            folder,
                            Map.of("DATABASE_URL", address, "DATABASE_USERNAME", "postgres"),
                            Math.min(MOST, Integer.parseInt(rate)),
                            seconds);
                }
            } else {
                run(folder, Map.of(), Math.min(MOST, Integer.parseInt(rate)), seconds);
            }
        }
        System.exit(0);
    }

    private static void run(Path folder, Map<String, String> database, int rate, int seconds)
            throws IOException, InterruptedException {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try (Crowd crowd = new Crowd(folder, database)) {
            List<Traffic.Thread> threads = crowd.begin();
            // the virtual machine compiles what it will need
            new Traffic(crowd.letters(), threads, SEED - 1, "W").flow(50, Duration.ofSeconds(10));
            AtomicLong heap = new AtomicLong();
            watch.scheduleAtFixedRate(() -> note(heap, crowd), 0, 1, TimeUnit.SECONDS);
            Traffic traffic = new Traffic(crowd.letters(), threads, SEED, "M");
            double reached = traffic.flow(rate, Duration.ofSeconds(seconds));
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            System.out.printf(
                    "%n%s, seed %d, %d a second asked for, %.0f sent, for %d s; load of the machine %.1f%n%n%s",
                    database.isEmpty() ? "SQLite" : "PostgreSQL",
                    SEED,
                    rate,
                    reached,
                    seconds,
                    load,
                    traffic.tally().table());
            long began = System.nanoTime();
            settle(crowd);
            System.out.printf(
                    "%nposts were out %.0f s later; heap at most %d MiB, process at most %s MiB; complaints %s%n",
                    (System.nanoTime() - began) / 1e9,
                    heap.get() >> 20,
                    crowd.peak().map(String::valueOf).orElse("?"),
                    crowd.complaints());
            judge(crowd, traffic);
        } finally {
            watch.shutdownNow();
        }
    }

    private static void note(AtomicLong heap, Crowd crowd) {
        try {
            heap.accumulateAndGet((long) crowd.figure("jvm_memory_used_bytes{area=\"heap\""), Math::max);
        } catch (IOException e) {
            System.out.println("no figures this second: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void settle(Crowd crowd) throws IOException, InterruptedException {
        long end = System.nanoTime() + SETTLING.toNanos();
        while (crowd.figure("aws_inquiry_outbox_waiting") > 0) {
            if (System.nanoTime() > end) {
                System.out.println("posts still wait: " + crowd.figure("aws_inquiry_outbox_waiting"));
                return;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** What was acknowledged stands there, once. */
    private static void judge(Crowd crowd, Traffic traffic) throws IOException, InterruptedException {
        List<String> lost = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        Map<String, Integer> cards = new HashMap<>();
        for (String channel : crowd.channels()) {
            crowd.cards(channel).forEach(card -> marks(card).forEach(mark -> cards.merge(mark, 1, Integer::sum)));
        }
        traffic.inquiries.keySet().stream()
                .filter(mark -> !cards.containsKey(mark))
                .forEach(lost::add);
        cards.forEach((mark, times) -> {
            if (times > 1) {
                doubled.add(mark);
            }
        });
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, String> reply : traffic.replies.entrySet()) {
            if (!texts.containsKey(reply.getValue())) {
                texts.put(reply.getValue(), crowd.text(reply.getValue()));
            }
            int times = texts.getOrDefault(reply.getValue(), "").split(reply.getKey(), -1).length - 1;
            if (times != 1) {
                (times == 0 ? lost : doubled).add(reply.getKey());
            }
        }
        for (String pair : traffic.unknown) {
            String[] parts = pair.split(" ");
            if (!crowd.fact(parts[0], parts[1]).equals("unknown")) {
                lost.add(pair);
            }
        }
        System.out.printf(
                "acknowledged: %d inquiries, %d replies, %d facts that nobody knows; lost %d, doubled %d%n",
                traffic.inquiries.size(),
                traffic.replies.size(),
                traffic.unknown.size(),
                lost.size(),
                doubled.size());
        Stream.concat(lost.stream().map(mark -> "lost " + mark), doubled.stream().map(mark -> "doubled " + mark))
                .limit(10)
                .forEach(System.out::println);
    }

    private static List<String> marks(String card) {
        return java.util.regex.Pattern.compile("[MW]X\\d+Z").matcher(card).results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
