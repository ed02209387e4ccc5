package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Something that goes wrong.
 *
 * @param name as the report calls it
 * @param share how often it comes in one round of all of them
 * @param work makes it happen, and waits until it is over where it lasts
 */
record Trouble(String name, int share, Happening work) {

    /** Makes it happen. */
    interface Happening {
        void to(Stricken house);
    }

    /** What can be stricken. */
    interface Stricken {
        /** Kills a process that runs, and starts it again after a while. */
        void killOne(Duration downFor);

        /** Keeps the database from everybody for a while. */
        void blockDatabase(Duration by);

        Faults slack();
    }

    private static final String POST = "chat.postMessage";
    private static final String EDIT = "chat.update";
    /** Longer than the run's processes wait for an answer. */
    private static final Duration TOO_LATE = Duration.ofSeconds(3);

    /** One row each. */
    private static final List<Trouble> ROWS = List.of(
            new Trouble("kill -9, started again at once", 3, house -> house.killOne(Duration.ZERO)),
            new Trouble("kill -9, started again after a second", 2, house -> house.killOne(Duration.ofSeconds(1))),
            new Trouble("database blocked for a second", 2, house -> house.blockDatabase(Duration.ofSeconds(1))),
            slack("429 with Retry-After", 3, slack -> slack.limitNext(POST, Duration.ofSeconds(1))),
            slack("429 on edits", 2, slack -> slack.limitNext(EDIT, Duration.ofSeconds(1))),
            slack("503 before it took effect", 3, slack -> slack.failNext(POST, false)),
            slack("503 after it took effect", 3, slack -> slack.failNext(POST, true)),
            slack("503 on an edit that took effect", 2, slack -> slack.failNext(EDIT, true)),
            slack("connection broken before it took effect", 3, slack -> slack.breakNext(POST, false)),
            slack("connection broken after it took effect", 4, slack -> slack.breakNext(POST, true)),
            slack("connection broken on an edit that took effect", 2, slack -> slack.breakNext(EDIT, true)),
            slack("no answer in time, though it took effect", 3, slack -> slack.delayNext(POST, TOO_LATE)),
            slack("no answer to an edit in time", 2, slack -> slack.delayNext(EDIT, TOO_LATE)),
            slack("ok:false internal_error after it took effect", 2, slack -> refuse(slack, "internal_error", true)),
            slack("ok:false internal_error", 1, slack -> refuse(slack, "internal_error", false)),
            slack("ok:false fatal_error after it took effect", 1, slack -> refuse(slack, "fatal_error", true)),
            slack("ok:false service_unavailable", 1, slack -> refuse(slack, "service_unavailable", false)),
            slack("ok:false request_timeout", 1, slack -> refuse(slack, "request_timeout", false)),
            slack("ok:false ratelimited", 1, slack -> refuse(slack, "ratelimited", false)),
            slack("ok:false with an unheard-of error", 1, slack -> refuse(slack, "something_new", false)),
            slack("a search broken off", 1, slack -> slack.breakNext("conversations.replies", false)),
            slack("Slack down for two seconds", 1, slack -> weather(slack, Weather.DOWN, Duration.ofSeconds(2))));

    private static Trouble slack(String name, int share, java.util.function.Consumer<Faults> work) {
        return new Trouble(name, share, house -> work.accept(house.slack()));
    }

    private static void refuse(Faults slack, String error, boolean afterEffect) {
        slack.refuseNext(POST, error, afterEffect);
    }

    private static void weather(Faults slack, Weather weather, Duration lasting) {
        slack.weather(weather);
        pause(lasting);
        slack.weather(Weather.FAIR);
    }

    static void pause(Duration lasting) {
        LockSupport.parkNanos(lasting.toNanos());
    }

    /** So many rounds of all of them, shuffled. */
    static List<Trouble> rounds(int rounds, long seed) {
        List<Trouble> all = new ArrayList<>();
        for (Trouble row : ROWS) {
            Stream.generate(() -> row).limit((long) row.share() * rounds).forEach(all::add);
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
