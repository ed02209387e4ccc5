package dev.awsinquiry.faults;

import dev.awsinquiry.testkit.SlackRig;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** After the storm: everything is let out, and each inquiry is brought to its end. */
final class Calm {

    /** Passes only when something is wrong, or the machine is very busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final SlackRig slack;
    private final StormyDoor door;
    private final List<Replica> replicas;
    private final Survived survived;
    private final Wall wall;

    Calm(House house) {
        this.slack = house.rig();
        this.door = house.door();
        this.replicas = house.replicas();
        this.survived = house.survived();
        this.wall = new Wall(slack);
    }

    /** Waits until somebody is done, and has what Slack holds back delivered meanwhile. */
    void await(Future<?> work) {
        until("people finish what they began", () -> {
            slack.slack().events().deliverWaiting();
            return work.isDone();
        });
    }

    /** Waits until every event has arrived and every post has gone out. */
    void settle() {
        door.calmDown();
        until("events arrive", () -> {
            slack.slack().events().deliverWaiting();
            return slack.slack().events().settle(Duration.ofMillis(200))
                    && slack.slack().events().waiting() == 0
                    && door.underWay() == 0;
        });
        until("all threads are read", () -> figure("aws_inquiry_threads_unread") == 0);
        until("the outbox is empty", () -> figure("aws_inquiry_outbox_waiting") == 0);
    }

    /** Of the first replica; all of them look at the same database. */
    double figure(String name) {
        return replicas.get(0).figure(name).orElse(-1.0);
    }

    private static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " within " + PATIENCE);
            }
            Trouble.pause(Duration.ofMillis(200));
        }
    }

    /** Has the newest case texts posted, and resolves all. */
    void close(List<Promised> promises) {
        startAnew(promises);
        promises.forEach(promised -> act(promised, this::newestText));
        settle();
        promises.forEach(promised -> act(promised, this::resolve));
        settle();
    }

    /**
     * Slack has given up on some events. They were never acknowledged, and yet people wrote them: after a start the
     * threads are read again.
     */
    private void startAnew(List<Promised> promises) {
        survived.count("changes in threads of which Slack stopped telling", (int) promises.stream()
                .flatMap(promised -> promised.awaited.values().stream())
                .flatMap(Set::stream)
                .filter(key -> !door.heard(key))
                .count());
        ThreadsRead reading = new ThreadsRead(slack.slack().calls());
        replicas.parallelStream().forEach(replica -> replica.killAndStart(Duration.ZERO));
        survived.count("kill -9, started again at once", replicas.size());
        until("all threads are read again", () -> reading.sinceThen().containsAll(threads(promises)));
        settle();
    }

    private Set<String> threads(List<Promised> promises) {
        return promises.stream()
                .flatMap(promised -> wall.cards(promised.channel, promised.subject).stream())
                .map(Wall.Shown::ts)
                .collect(Collectors.toSet());
    }

    private interface Act {
        void on(Visitor visitor, Promised promised, String inquiry);
    }

    private void act(Promised promised, Act act) {
        wall.cards(promised.channel, promised.subject).stream().findFirst().ifPresent(card -> {
            String member = slack.slack()
                    .workspace()
                    .channel(promised.channel)
                    .orElseThrow()
                    .members()
                    .get(0);
            act.on(new Visitor(slack, member, survived), promised, card.inquiry());
        });
    }

    private void newestText(Visitor visitor, Promised promised, String inquiry) {
        wall.of(promised.channel, inquiry).stream()
                .filter(post -> post.key().startsWith("newer."))
                .reduce((older, newer) -> newer)
                .ifPresent(offer ->
                        visitor.use(() -> visitor.hands().press(promised.channel, offer.ts(), "post_newer_text")));
    }

    private void resolve(Visitor visitor, Promised promised, String inquiry) {
        String card = wall.post(promised.channel, inquiry, "card").orElseThrow().ts();
        visitor.use(() -> visitor.hands().press(promised.channel, card, "mark_resolved"));
    }
}
