package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
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
        /** Whether it could be done here. */
        boolean to(Stricken house);
    }

    /** What can be stricken. */
    interface Stricken {
        /** All processes are asked to end and are started again, one after the other. */
        boolean restartInTurn();

        /** Keeps the database from everybody for a while. */
        boolean blockDatabase(Duration by);

        /** The database's disk is full for a while. */
        boolean fillDisk(Duration lasting);

        /** The local Slack, to be broken. */
        LocalSlack slack();
    }

    private static final String POST = "chat.postMessage";
    private static final String EDIT = "chat.update";
    private static final String READ = "conversations.replies";
    private static final String SEARCH = "conversations.history";
    private static final String FORM = "views.open";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofSeconds(3);
    /** A little longer than they wait: within what {@code AWS_INQUIRY_DELIVERY_GRACE} grants. */
    private static final Duration A_LITTLE_LATE = Duration.ofMillis(1_600);
    /** Longer than the run's processes wait for an answer. */
    private static final Duration TOO_LATE = Duration.ofSeconds(3);

    /** One row each. */
    private static final List<Trouble> ROWS = List.of(
            new Trouble("processes stopped and started in turn", 1, Stricken::restartInTurn),
            new Trouble("database locked or stopped for a second", 2, house -> house.blockDatabase(A_SECOND)),
            new Trouble("database's disk full for a second", 2, house -> house.fillDisk(A_SECOND)),
            slack("429 with Retry-After", 3, slack -> slack.limitNext(POST, A_SECOND)),
            slack("429 on edits", 2, slack -> slack.limitNext(EDIT, A_SECOND)),
            slack("429 on reading a thread", 1, slack -> slack.limitNext(READ, A_SECOND)),
            slack("503 before it took effect", 3, slack -> slack.failNext(POST, false)),
            slack("503 after it took effect", 3, slack -> slack.failNext(POST, true)),
            slack("503 on an edit that took effect", 2, slack -> slack.failNext(EDIT, true)),
            slack("connection broken before it took effect", 3, slack -> slack.breakNext(POST, false)),
            slack("connection broken after it took effect", 4, slack -> slack.breakNext(POST, true)),
            slack("connection broken on an edit that took effect", 2, slack -> slack.breakNext(EDIT, true)),
            slack("connection broken while a thread was read", 1, slack -> slack.breakNext(READ, false)),
            slack("connection broken while a channel was searched", 1, slack -> slack.breakNext(SEARCH, false)),
            slack("connection broken while a form was opened", 1, slack -> slack.breakNext(FORM, false)),
            slack("no answer in time, though it took effect", 3, slack -> slack.delayNext(POST, TOO_LATE)),
            slack("no answer in time, and it took effect after that", 2, slack -> slack.lateNext(POST, A_LITTLE_LATE)),
            slack("no answer at all, and it never took effect", 1, slack -> slack.swallowNext(POST, TOO_LATE)),
            slack("no answer to an edit in time", 2, slack -> slack.delayNext(EDIT, TOO_LATE)),
            refused("internal_error", POST, true, 2),
            refused("internal_error", POST, false, 1),
            refused("fatal_error", POST, true, 1),
            refused("service_unavailable", POST, false, 1),
            refused("request_timeout", POST, false, 1),
            refused("team_added_to_org", POST, false, 1),
            refused("accesslimited", POST, false, 1),
            refused("ratelimited", POST, false, 1),
            refused("something_unheard_of", POST, false, 1),
            refused("internal_error", EDIT, true, 1),
            refused("cant_update_message", EDIT, false, 1),
            refused("internal_error", READ, false, 1),
            refused("internal_error", FORM, false, 1),
            new Trouble("Slack down for a while", 1, house -> weather(house.slack(), Weather.DOWN)),
            new Trouble("Slack slow for a while", 1, house -> weather(house.slack(), Weather.SLOW)),
            new Trouble("Slack answering 429 to everything for a while", 1, house -> limited(house.slack())),
            new Trouble("token revoked for a while", 1, house -> revoked(house.slack())));

    private static Trouble slack(String name, int share, Consumer<Faults> work) {
        return new Trouble(name, share, house -> {
            work.accept(house.slack().faults());
            return true;
        });
    }

    private static Trouble refused(String error, String method, boolean afterEffect, int share) {
        String name = "ok:false " + error + " to " + method + (afterEffect ? ", though it took effect" : "");
        return slack(name, share, slack -> slack.refuseNext(method, error, afterEffect));
    }

    private static boolean weather(LocalSlack slack, Weather weather) {
        slack.faults().weather(weather);
        pause(A_WHILE);
        slack.faults().weather(Weather.FAIR);
        return true;
    }

    /** The weather of that name says half a minute, which would be a long time in a run. */
    private static boolean limited(LocalSlack slack) {
        for (int i = 0; i < 5; i++) {
            slack.faults().limitNext("*", A_SECOND);
        }
        return true;
    }

    private static boolean revoked(LocalSlack slack) {
        slack.tokens().revoke();
        pause(A_SECOND);
        slack.tokens().restore();
        return true;
    }

    static void pause(Duration lasting) {
        LockSupport.parkNanos(lasting.toNanos());
    }

    /**
     * All of them as often as their share says, shuffled.
     *
     * @param most how often each comes at most
     */
    static List<Trouble> round(long seed, int most) {
        List<Trouble> all = new ArrayList<>();
        for (Trouble row : ROWS) {
            Stream.generate(() -> row).limit(Math.min(row.share(), most)).forEach(all::add);
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
