package dev.awsinquiry.load;

import dev.awsinquiry.load.Tally.Fate;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * People at work, as many requests a second as were asked for, whether those before were answered or not. What the product
 * acknowledged is remembered.
 */
final class Traffic {

    /** An inquiry that people talk about. */
    record Thread(String channel, String root, String inquiry) {}

    /** Facts that nothing states that is said here. */
    static final List<String> FACTS =
            List.of("who.actor", "why.goal", "why.problem", "how.expected", "howmuch.quantified", "what.trigger");

    private static final String CROWDED = "集中している";
    private static final String FIELD_ERRORS = "\"errors\"";
    private static final int IN_FLIGHT = 4_000;

    private final Letters letters;
    private final List<Thread> threads;
    private final Random chance;
    private final String run;
    private final Tally tally = new Tally();
    private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** By subject, the channel. */
    final Map<String, String> inquiries = new ConcurrentHashMap<>();
    /** By the mark in the words, the inquiry. */
    final Map<String, String> replies = new ConcurrentHashMap<>();
    /** Inquiry and fact. */
    final Set<String> unknown = ConcurrentHashMap.newKeySet();

    Traffic(Letters letters, List<Thread> threads, long seed, String run) {
        this.letters = letters;
        this.threads = threads;
        this.chance = new Random(seed);
        this.run = run;
    }

    Tally tally() {
        return tally;
    }

    /** Goes on for as long, and then waits for the last answers. Returns the rate that was reached. */
    double flow(int perSecond, Duration lasting) throws InterruptedException {
        long began = System.nanoTime();
        long gap = Duration.ofSeconds(1).toNanos() / perSecond;
        int many = (int) (lasting.toSeconds() * perSecond);
        for (int i = 0; i < many; i++) {
            long due = began + i * gap;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            inFlight.acquire();
            one(i);
        }
        double took = (System.nanoTime() - began) / 1e9;
        inFlight.acquire(IN_FLIGHT);
        inFlight.release(IN_FLIGHT);
        return many / took;
    }

    private void one(int i) {
        Thread thread = threads.get(chance.nextInt(threads.size()));
        String user = "U0LOAD" + chance.nextInt(Crowd.PEOPLE);
        String mark = run + "X" + i + "Z";
        switch (chance.nextInt(20)) {
            case 0, 1, 2, 3 -> send("command list", letters.command(thread.channel(), user, "list"), () -> {});
            case 4, 5, 6, 7 -> send("command help", letters.command(thread.channel(), user, "help"), () -> {});
            case 8, 9, 10 ->
                send(
                        "form",
                        letters.submission(thread.channel(), user, "V" + mark, "応答がない " + mark),
                        () -> inquiries.put(mark, thread.channel()));
            case 11, 12, 13, 14 -> {
                String fact = FACTS.get(chance.nextInt(FACTS.size()));
                send(
                        "menu",
                        letters.notKnown(thread.channel(), user, thread.root(), thread.inquiry(), fact),
                        () -> unknown.add(thread.inquiry() + " " + fact));
            }
            default ->
                send(
                        "reply",
                        letters.reply(
                                thread.channel(),
                                user,
                                thread.root(),
                                (1_900_000_000L + i) + "." + (100_000 + Math.abs(run.hashCode() % 800_000)),
                                "再起動しましたが、変わりませんでした " + mark),
                        () -> replies.put(mark, thread.inquiry()));
        }
    }

    private void send(String kind, HttpRequest request, Runnable acknowledged) {
        long began = System.nanoTime();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        answer.whenComplete((response, failure) -> {
            Fate fate = failure == null ? fate(response) : fate(failure);
            if (fate == Fate.ACKNOWLEDGED) {
                acknowledged.run();
            }
            tally.count(kind, fate, Duration.ofNanos(System.nanoTime() - began));
            inFlight.release();
        });
    }

    private static Fate fate(HttpResponse<String> answer) {
        if (answer.statusCode() == 503 || answer.body().contains(CROWDED)) {
            return Fate.TURNED_AWAY;
        }
        boolean refused = answer.statusCode() != 200 || answer.body().contains(FIELD_ERRORS)
                || answer.body().contains("データベースに届かない");
        return refused ? Fate.NOT_SAVED : Fate.ACKNOWLEDGED;
    }

    private static Fate fate(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof HttpTimeoutException ? Fate.TOO_LATE : Fate.BROKEN;
    }
}
