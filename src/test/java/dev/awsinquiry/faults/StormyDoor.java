package dev.awsinquiry.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Courier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * The way to the application in bad weather: events overtake each other and come up to eleven times, under the same ID
 * and under new ones; forms come twice; each request goes to one replica or another.
 */
final class StormyDoor implements AppDoor, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT = "application/json";
    private static final int MOST_COPIES = 10;
    private static final int LONGEST_DELAY_MILLIS = 400;
    private static final int LATEST_COPY_MILLIS = 6_000;

    private final List<AppDoor> doors;
    private final RandomGenerator chance;
    private final Survived survived;
    private final ScheduledExecutorService copies = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "copies of events");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    /** What was acknowledged, as {@link Heard} names it. */
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    private volatile boolean calm;

    StormyDoor(List<AppDoor> doors, RandomGenerator chance, Survived survived) {
        this.doors = List.copyOf(doors);
        this.chance = chance;
        this.survived = survived;
    }

    @Override
    public Reply send(Request request) throws IOException {
        if (request.contentType().equals(EVENT)) {
            return event(request);
        }
        Reply reply = next().send(request);
        if (!calm && request.body().contains("view_submission") && oneIn(4)) {
            survived.count("forms that came twice");
            return next().send(request);
        }
        return reply;
    }

    private Reply event(Request request) throws IOException {
        if (!calm && oneIn(2)) {
            LockSupport.parkNanos(
                    Duration.ofMillis(random(LONGEST_DELAY_MILLIS)).toNanos());
        }
        if (!calm && oneIn(3)) {
            again(request);
        }
        Reply reply = next().send(request);
        if (reply.status() == 200) {
            heard.add(Heard.key(read(request.body()).path("event")));
        }
        return reply;
    }

    private void again(Request request) {
        int times = 1 + random(MOST_COPIES);
        for (int i = 0; i < times; i++) {
            boolean newId = oneIn(2);
            survived.count(newId ? "events that came again under a new ID" : "events that came again");
            Request copy = newId ? renamed(request) : request;
            underWay.incrementAndGet();
            copies.schedule(() -> deliver(copy), random(LATEST_COPY_MILLIS), TimeUnit.MILLISECONDS);
        }
    }

    private void deliver(Request copy) {
        try {
            next().send(copy);
        } catch (IOException e) {
            survived.count("copies of events that nobody took");
        } finally {
            underWay.decrementAndGet();
        }
    }

    private Request renamed(Request request) {
        ObjectNode envelope = (ObjectNode) read(request.body());
        String body = envelope.put("event_id", "EvCOPY" + ids.incrementAndGet()).toString();
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        String timestamp = headers.getOrDefault("X-Slack-Request-Timestamp", "");
        headers.put("X-Slack-Signature", Courier.signature(SlackSetup.SIGNING_SECRET, timestamp, body));
        return new Request(request.contentType(), body, headers);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AppDoor next() {
        return doors.get(Math.floorMod(turn.getAndIncrement(), doors.size()));
    }

    private int random(int bound) {
        synchronized (chance) {
            return chance.nextInt(bound);
        }
    }

    private boolean oneIn(int n) {
        return random(n) == 0;
    }

    /** Whether the event was acknowledged. */
    boolean heard(String key) {
        return heard.contains(key);
    }

    /** From now on everything comes once, in order. */
    void calmDown() {
        calm = true;
    }

    /** From now on the weather is bad, as at the beginning. */
    void stormUp() {
        calm = false;
    }

    /** How many copies are still to come. */
    int underWay() {
        return underWay.get();
    }

    @Override
    public void close() {
        copies.shutdownNow();
    }
}
