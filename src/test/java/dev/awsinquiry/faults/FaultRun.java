package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.HttpAppDoor;
import dev.awsinquiry.testkit.SlackRig;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** One run on one database: chapter after chapter, on the same processes and tables, until its time is up. */
final class FaultRun implements AutoCloseable {

    /**
     * What is run.
     *
     * @param seed of everything that is left to chance
     * @param people how many are at work at a time
     * @param replicas how many processes
     * @param most how often each trouble comes in a chapter at most
     * @param inquiries how many each of them begins in a chapter at most
     * @param lasting no chapter begins later; there is one at least
     */
    record Plan(long seed, int people, int replicas, int most, int inquiries, Duration lasting) {}

    /** Each chapter has chances of its own. */
    private static final long NEXT_SEED = 10_000;

    private final Plan plan;
    private final House house;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Marks marks = new Marks();

    FaultRun(Plan plan, Database database, Path folder, List<String> options) {
        this.plan = plan;
        SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()).withPace(false, 4));
        Map<String, String> environment = environment(slack, database);
        List<Replica> replicas = IntStream.range(0, plan.replicas())
                .mapToObj(i -> new Replica(environment, folder.resolve("replica-" + i + ".log"), options))
                .toList();
        List<AppDoor> doors = replicas.stream()
                .<AppDoor>map(replica -> new HttpAppDoor(replica.eventsUrl()))
                .toList();
        Survived survived = new Survived();
        StormyDoor door = new StormyDoor(doors, new Random(plan.seed() + 1), survived);
        slack.slack().connect(door);
        this.house = new House(slack, door, replicas, database, survived);
    }

    private static Map<String, String> environment(SlackRig slack, Database database) {
        Map<String, String> environment = new TreeMap<>(database.environment());
        environment.put("SLACK_BOT_TOKEN", slack.botToken());
        environment.put("SLACK_SIGNING_SECRET", slack.signingSecret());
        environment.put("SLACK_API_URL", slack.apiUrl());
        environment.put("AWS_INQUIRY_DELIVERY_PACE", "0s");
        environment.put("AWS_INQUIRY_DELIVERY_CALL_TIMEOUT", "1500ms");
        environment.put("AWS_INQUIRY_DELIVERY_GRACE", "500ms");
        environment.put("AWS_INQUIRY_DELIVERY_LEASE", "1s");
        environment.put("AWS_INQUIRY_LISTENING", "1s");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return environment;
    }

    /** Whoever interrupts a long run doesn't want to look for its processes. */
    private void tidyUpAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> house.replicas().forEach(Replica::close)));
    }

    /** Runs it, and gives the count. */
    Outcome go() throws Exception {
        Instant began = Instant.now();
        tidyUpAtExit();
        // two who come from outside
        house.populate(plan.people() + 2);
        house.replicas().parallelStream().forEach(Replica::start);
        Verdict all = new Verdict(new Wall(house.rig()));
        List<Promised> promises = new ArrayList<>();
        DoubleSummaryStatistics load = new DoubleSummaryStatistics();
        int chapters = 0;
        do {
            long seed = plan.seed() + chapters * NEXT_SEED;
            Chapter chapter = new Chapter(house, chapters, seed, threads, marks);
            Verdict verdict = chapter.play(plan);
            all.add(verdict);
            promises.addAll(chapter.promises());
            chapters++;
            load.accept(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            System.out.printf(
                    "%s, chapter %d, seed %d: %d inquiries; lost %s, doubled %s, out of order %s; after %d s%n",
                    house.database().name(),
                    chapters,
                    seed,
                    chapter.promises().size(),
                    verdict.lost(),
                    verdict.doubled(),
                    verdict.outOfOrder(),
                    Duration.between(began, Instant.now()).toSeconds());
        } while (Duration.between(began, Instant.now()).compareTo(plan.lasting()) < 0);
        house.survived().count("chapters", chapters);
        Duration took = Duration.between(began, Instant.now());
        return new Outcome(
                plan, house.database().name(), promises, all, house.survived().all(), took, load.getAverage());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        house.replicas().forEach(Replica::close);
        house.door().close();
        house.rig().close();
    }
}
