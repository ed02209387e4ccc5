package dev.awsinquiry.store;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.QuietHours;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.SupportPlan;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.reading.page.Words;
import dev.awsinquiry.reading.WordsReader;
import dev.awsinquiry.testkit.StoppedClock;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.RequiredFacts;
import dev.awsinquiry.text.Texts;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a tick costs with nothing due, and what is looked up for people, with a million inquiries on record and a hundred
 * thousand reminders ahead.
 */
public final class TickBench {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int TICKS = 300;
    private static final int PAGES = 200;

    private TickBench() {}

    /** Fills the database if need be, and measures. */
    public static void main(String[] args) throws IOException, SQLException {
        try (Ground ground = Ground.open()) {
            Filling.upTo(Integer.getInteger("bench.inquiries", 1_000_000), ground);
            Store store = new Store(ground.source(), ground.dialect(), Clock.systemUTC());
            StoppedClock clock = new StoppedClock(Filling.NOW);
            System.out.println(ground.dialect() + ", Java " + Runtime.version());
            execute(ground, "delete from posts where inquiry like 'digest:%'");
            ticks(desk(store, clock, () -> {}), store.deliveries(), store);
            lookups(desk(store, clock, () -> {}), ground);
            morning(store, clock);
            execute(ground, "delete from posts where inquiry like 'digest:%'");
            start(store, ground);
        }
    }

    static Desk desk(Store store, Clock clock, Runnable wake) {
        return Desk.on(new Desk.Basis(
                store.books(),
                new WordsReader(Words.bundled()),
                Texts.of(Phrases.bundled(), House.standard(TOKYO)),
                RequiredFacts.bundled(),
                Permissions.EVERYBODY,
                new SupportPlan(Targets.bundled(), "business-support-plus", clock.instant()),
                Holidays.NONE,
                QuietHours.usual(TOKYO),
                TOKYO,
                clock,
                wake));
    }

    private static void ticks(Desk desk, Deliveries deliveries, Store store) {
        if (desk.rounds().go() != 0) {
            throw new IllegalStateException("something is due");
        }
        Times.print("tick: reminders, nothing due", TICKS, () -> desk.rounds().go());
        Times.print("tick: deliveries, nothing waiting", TICKS, () -> {
            deliveries.claim(Instant.now(), Duration.ofSeconds(60), 32);
            deliveries.nextDue();
        });
        Times.print("tick: threads to read again, none", TICKS, () -> store.unheard()
                .next(Instant.now(), Duration.ofSeconds(60)));
        Times.print("metrics: depth of the outbox", TICKS, deliveries::depth);
    }

    /** What a start does: threads may hold what nobody told us. */
    private static void start(Store store, Ground ground) throws SQLException {
        long began = System.nanoTime();
        store.unheard().everything();
        double millis = (System.nanoTime() - began) / 1_000_000.0;
        System.out.printf("start: open threads marked to be read again in %.0f ms%n", millis);
        Times.print("tick: threads to read again, all open ones", TICKS, () -> store.unheard()
                .next(Instant.now(), Duration.ofSeconds(60)));
        execute(ground, "delete from unheard");
    }

    private static void execute(Ground ground, String sql) throws SQLException {
        try (Connection connection = ground.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void lookups(Desk desk, Ground ground) throws SQLException {
        List<Inquiry> newest = desk.lookups().page(true, Optional.empty(), 50).orElseThrow().inquiries();
        Inquiry one = newest.get(0);
        Times.print("command: list of a channel", PAGES, () -> desk.lookups().openIn(one.team(), one.channel()));
        Times.print("command: timeline of a channel", PAGES, () -> desk.lookups().recentIn(one.team(), one.channel()));
        for (boolean openOnly : new boolean[] {true, false}) {
            String state = openOnly ? "open" : "all";
            Times.print("API: first page of 50, " + state, PAGES, () -> desk.lookups()
                    .page(openOnly, Optional.empty(), 50));
            for (int part = 1; part <= 3; part++) {
                String after = at(openOnly, part / 3.0 * 0.999, ground);
                Times.print("API: page of 50, " + state + ", " + part + "/3 of the way", PAGES, () -> desk.lookups()
                        .page(openOnly, Optional.of(after), 50));
            }
        }
        Times.print("API: one inquiry", PAGES, () -> desk.lookups().any(one.id()));
    }

    /** The id of the inquiry at that part of the list, the newest first. */
    private static String at(boolean openOnly, double part, Ground ground) throws SQLException {
        String of = openOnly ? " from inquiries where resolved_at is null" : " from inquiries";
        try (Connection connection = ground.source().getConnection();
                Statement statement = connection.createStatement()) {
            long all = number(statement, "select count(*)" + of);
            try (ResultSet row = statement.executeQuery("select id" + of
                    + " order by reported_at desc, id desc limit 1 offset " + (long) (all * part))) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void morning(Store store, StoppedClock clock) {
        clock.set(Instant.parse("2026-11-26T00:00:30Z"));
        Desk desk = desk(store, clock, () -> {});
        long began = System.nanoTime();
        int written = desk.digests().go();
        double millis = (System.nanoTime() - began) / 1_000_000.0;
        System.out.printf("digest of the morning: %d channels in %.0f ms%n", written, millis);
        Times.print("digest, once it is written", TICKS, () -> desk.digests().go());
        Times.print("digest, after a start that finds it written", 5, () -> desk(store, clock, () -> {})
                .digests()
                .go());
        clock.set(Filling.NOW);
    }
}
