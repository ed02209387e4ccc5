package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.HttpAppDoor;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.testkit.SlackRig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** One run: people at work, everything breaking around them, then calm, then the count. */
final class FaultRun implements Trouble.Stricken, AutoCloseable {

    /**
     * What is run.
     *
     * @param seed of everything that is left to chance
     * @param people how many are at work at a time
     * @param rounds how many rounds of all troubles
     * @param replicas how many processes
     */
    record Plan(long seed, int people, int rounds, int replicas) {}

    private static final int LONGEST_PAUSE_MILLIS = 900;

    private final Plan plan;
    private final Survived survived = new Survived();
    private final SlackRig slack;
    private final Database database;
    private final List<Replica> replicas;
    private final StormyDoor door;
    private final Random chance;
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Promised> promises = new CopyOnWriteArrayList<>();
    private int turn;
    private volatile boolean over;

    FaultRun(Plan plan, Database database, Path folder) {
        this.plan = plan;
        this.database = database;
        this.chance = new Random(plan.seed());
        SlackSetup setup = SlackSetup.forTests(new SandboxClock()).withPace(false, 4);
        this.slack = SlackRig.with(setup);
        this.replicas = IntStream.range(0, plan.replicas())
                .mapToObj(i -> new Replica(environment(), folder.resolve("replica-" + i + ".log")))
                .toList();
        List<AppDoor> doors = replicas.stream()
                .<AppDoor>map(replica -> new HttpAppDoor(replica.eventsUrl()))
                .toList();
        this.door = new StormyDoor(doors, new Random(plan.seed() + 1), survived);
        slack.slack().connect(door);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(database.environment());
        environment.put("SLACK_BOT_TOKEN", slack.botToken());
        environment.put("SLACK_SIGNING_SECRET", slack.signingSecret());
        environment.put("SLACK_API_URL", slack.apiUrl());
        environment.put("AWS_INQUIRY_DELIVERY_PACE", "0s");
        environment.put("AWS_INQUIRY_DELIVERY_CALL_TIMEOUT", "1500ms");
        environment.put("AWS_INQUIRY_DELIVERY_GRACE", "500ms");
        environment.put("AWS_INQUIRY_DELIVERY_LEASE", "1s");
        environment.put("AWS_INQUIRY_LISTENING", "100ms");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return environment;
    }

    /** Runs it, and gives the count. */
    Outcome go() throws Exception {
        Instant began = Instant.now();
        replicas.forEach(Replica::start);
        Marks marks = new Marks();
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < plan.people(); i++) {
            Random own = new Random(plan.seed() + 100 + i);
            Visitor visitor = new Visitor(slack, person(i), survived);
            String channel = channel(i);
            working.add(people.submit(() -> work(visitor, marks, own, channel)));
        }
        for (Trouble trouble : Trouble.rounds(plan.rounds(), plan.seed())) {
            trouble.work().to(this);
            survived.count(trouble.name());
            slack.slack().events().deliverWaiting();
            Trouble.pause(Duration.ofMillis(chance.nextInt(LONGEST_PAUSE_MILLIS)));
        }
        over = true;
        Calm calm = new Calm(slack, door, replicas, survived);
        for (Future<?> one : working) {
            while (!one.isDone()) {
                slack.slack().events().deliverWaiting();
                Trouble.pause(Duration.ofMillis(200));
            }
            one.get();
        }
        calm.settle();
        calm.close(promises);
        Verdict verdict = new Verdict(new Wall(slack));
        promises.forEach(verdict::on);
        return new Outcome(
                plan, database.name(), promises, verdict, survived.all(), Duration.between(began, Instant.now()));
    }

    private void work(Visitor visitor, Marks marks, Random own, String channel) {
        while (!over) {
            promises.add(new Journey(slack, visitor, marks, own, channel).go());
        }
    }

    private String person(int i) {
        String id = "U0PERSON" + i;
        slack.slack()
                .workspace()
                .add(new Person(id, "person" + i, "person " + i, false, ZoneId.of("Asia/Tokyo"), "ja-JP"));
        return id;
    }

    /** Two share one. */
    private String channel(int i) {
        String id = "C0CHANNEL" + i / 2;
        List<String> members = new ArrayList<>(List.of("U0PERSON" + i, "U0PERSON" + (i + 1)));
        members.add(slack.slack().workspace().app().botUserId());
        if (slack.slack().workspace().channel(id).isEmpty()) {
            slack.slack().workspace().add(id, "incident-" + i / 2, Channel.Kind.PUBLIC, members);
        }
        return id;
    }

    @Override
    public void killOne(Duration downFor) {
        Replica next = replicas.get(turn++ % replicas.size());
        next.kill();
        Trouble.pause(downFor);
        next.start();
    }

    @Override
    public void blockDatabase(Duration by) {
        database.block(by);
    }

    @Override
    public Faults slack() {
        return slack.slack().faults();
    }

    @Override
    public void close() {
        people.shutdownNow();
        replicas.forEach(Replica::close);
        door.close();
        slack.close();
    }
}
