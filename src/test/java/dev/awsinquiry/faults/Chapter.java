package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.testkit.SlackRig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A part of a run, in channels of its own: people at work, everything breaking around them, then calm, then the count. */
final class Chapter {

    private static final int LONGEST_PAUSE_MILLIS = 900;

    private final House house;
    private final int number;
    private final long seed;
    private final ExecutorService threads;
    private final Marks marks;
    private final List<Promised> promises = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    Chapter(House house, int number, long seed, ExecutorService threads, Marks marks) {
        this.house = house;
        this.number = number;
        this.seed = seed;
        this.threads = threads;
        this.marks = marks;
    }

    /** What was promised in it. */
    List<Promised> promises() {
        return promises;
    }

    /** Plays it. */
    Verdict play(FaultRun.Plan plan) throws ExecutionException, InterruptedException {
        int people = plan.people();
        house.door().stormUp();
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Random own = new Random(seed + 100 + i);
            Visitor visitor = visitor(i);
            String channel = channel(i);
            working.add(threads.submit(() -> work(visitor, own, channel, plan.inquiries())));
        }
        Outsiders outsiders = new Outsiders(house.rig(), visitor(people), House.person(people), marks);
        Future<Promised> uninvited = threads.submit(() -> outsiders.uninvited("C0UNINVITED" + number));
        Outsiders others = new Outsiders(house.rig(), visitor(people + 1), House.person(people + 1), marks);
        Future<Promised> archived = threads.submit(() -> others.archived("C0ARCHIVED" + number));
        storm(plan.most());
        house.survived()
                .count(
                        "planned troubles that met nobody",
                        house.slack().faults().calmDown().size());
        Calm calm = new Calm(house);
        working.addAll(List.of(uninvited, archived));
        working.forEach(calm::await);
        promises.add(uninvited.get());
        promises.add(archived.get());
        calm.settle();
        outsiders.letIn(uninvited.get());
        calm.close(promises);
        Verdict verdict = new Verdict(new Wall(house.rig()));
        promises.forEach(verdict::on);
        verdict.told(archived.get(), others.heard(archived.get()));
        return verdict;
    }

    private void storm(int most) throws ExecutionException, InterruptedException {
        Random chance = new Random(seed);
        Reaper reaper = new Reaper(house.replicas(), seed + 1, house.survived());
        Future<?> reaping = reaper.begin(threads);
        for (Trouble trouble : Trouble.round(seed, most)) {
            if (trouble.work().to(house)) {
                house.survived().count(trouble.name());
            }
            house.slack().events().deliverWaiting();
            Trouble.pause(Duration.ofMillis(chance.nextInt(LONGEST_PAUSE_MILLIS)));
        }
        over = true;
        reaper.end();
        reaping.get();
    }

    private void work(Visitor visitor, Random own, String channel, int most) {
        for (int i = 0; i < most && !over; i++) {
            promises.add(new Journey(house.rig(), visitor, marks, own, channel).go());
        }
    }

    private Visitor visitor(int i) {
        return new Visitor(house.rig(), House.person(i), house.survived());
    }

    /** Two share one. */
    private String channel(int i) {
        String id = "C0CHANNEL" + number + "X" + i / 2;
        SlackRig slack = house.rig();
        if (slack.slack().workspace().channel(id).isEmpty()) {
            String bot = slack.slack().workspace().app().botUserId();
            List<String> members = List.of(House.person(i), House.person(i + 1), bot);
            slack.slack().workspace().add(id, "incident-" + number + "-" + i / 2, Channel.Kind.PUBLIC, members);
        }
        return id;
    }
}
