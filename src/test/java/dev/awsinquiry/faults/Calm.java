package dev.awsinquiry.faults;

import dev.awsinquiry.testkit.SlackRig;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** After the storm: everything is let out, and each inquiry is brought to its end. */
final class Calm {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final SlackRig slack;
    private final StormyDoor door;
    private final List<Replica> replicas;
    private final Survived survived;
    private final Wall wall;

    Calm(SlackRig slack, StormyDoor door, List<Replica> replicas, Survived survived) {
        this.slack = slack;
        this.door = door;
        this.replicas = replicas;
        this.survived = survived;
        this.wall = new Wall(slack);
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
        delivered();
    }

    private void delivered() {
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
        survived.count("posts of ours taken out again", calls("chat.delete ok"));
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
        for (Replica replica : replicas) {
            replica.kill();
            replica.start();
        }
        int[] calls = {-1};
        until("all threads are read", () -> {
            int before = calls[0];
            calls[0] = calls("conversations.replies ok");
            Trouble.pause(Duration.ofSeconds(2));
            return calls[0] == before;
        });
        delivered();
    }

    private int calls(String outcome) {
        return slack.slack().calls().counts().getOrDefault(outcome, 0L).intValue();
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
