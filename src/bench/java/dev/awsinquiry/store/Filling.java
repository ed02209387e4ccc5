package dev.awsinquiry.store;

import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.store.Stories.Stage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What years of use leave behind, written straight into the tables. */
final class Filling {

    /** A Wednesday, 11:00 in Tokyo. Nothing that is filled in is due by then. */
    static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    static final int REMINDERS = 100_000;
    private static final int SILENT = 50_000;
    private static final int CHANNELS = 200;
    private static final int VARIANTS = 8;
    private static final int BATCH = 2_000;

    /** Of each inquiry so many posts, all of them delivered. */
    private static final int POSTS = 2;

    private static final long RETENTION_SECONDS = Duration.ofDays(400).toSeconds();

    private final Random chance = new Random(20261125);
    private final Map<Stage, List<Mould>> moulds = new EnumMap<>(Stage.class);
    private final Connection connection;
    private long documents;

    private Filling(Connection connection) {
        this.connection = connection;
        Stories stories = new Stories(chance);
        for (Stage stage : Stage.values()) {
            List<Mould> lived = new ArrayList<>();
            for (int i = 0; i < VARIANTS; i++) {
                for (Severity severity : Severity.values()) {
                    lived.add(stories.lived(stage, severity));
                }
            }
            moulds.put(stage, lived);
        }
    }

    /** Fills up to so many inquiries, unless they are there already. */
    static void upTo(int inquiries, Ground ground) throws SQLException {
        try (Connection connection = ground.source().getConnection()) {
            if (count(connection) >= inquiries) {
                return;
            }
            // a power cut while the tables are filled costs nothing but the filling
            execute(connection, ground.dialect() == Dialect.SQLITE ? "pragma synchronous = off" : "select 1");
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            Filling filling = new Filling(connection);
            filling.fill(inquiries);
            System.out.printf(
                    "filled with %,d inquiries, %,d bytes of document each on average, in %d s%n",
                    inquiries,
                    filling.documents / inquiries,
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
            connection.setAutoCommit(true);
            // PostgreSQL does so by itself, in a while; SQLite never does
            execute(connection, ground.dialect() == Dialect.SQLITE ? "select 1" : "vacuum analyze");
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from inquiries")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fill(int inquiries) throws SQLException {
        try (PreparedStatement inquiry = connection.prepareStatement(Rows.INQUIRY);
                PreparedStatement post = connection.prepareStatement(Rows.POST)) {
            for (int i = 0; i < inquiries; i++) {
                add(i, inquiries, inquiry, post);
                if (i % BATCH == BATCH - 1 || i == inquiries - 1) {
                    inquiry.executeBatch();
                    post.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    /** The resolved ones first, as they are the oldest; then those whose reminders are over; then the open ones. */
    private void add(int i, int inquiries, PreparedStatement inquiry, PreparedStatement post) throws SQLException {
        int left = inquiries - i;
        if (left > REMINDERS + SILENT) {
            Mould mould = any(Stage.RESOLVED);
            long age = (long) ((double) (left - REMINDERS - SILENT) / inquiries * RETENTION_SECONDS);
            Instant reported = NOW.minus(Duration.ofDays(15)).minusSeconds(age);
            write(mould, Duration.between(mould.inquiry().reportedAt(), reported), Optional.empty(), inquiry, post);
            return;
        }
        Mould mould = any(Stage.values()[chance.nextInt(Stage.RESOLVED.ordinal())]);
        boolean silent = left > REMINDERS;
        Instant from = mould.due().orElseThrow();
        // reported before now, to be reminded of after
        Duration lead = Duration.between(mould.inquiry().reportedAt(), from);
        Instant due = NOW.plusMillis(1 + chance.nextLong(lead.toMillis()));
        Duration shift = Duration.between(from, silent ? due.minus(Duration.ofDays(60)) : due);
        write(mould, shift, silent ? Optional.empty() : Optional.of(due), inquiry, post);
    }

    private Mould any(Stage stage) {
        List<Mould> lived = moulds.get(stage);
        return lived.get(chance.nextInt(lived.size()));
    }

    private void write(
            Mould mould, Duration shift, Optional<Instant> due, PreparedStatement inquiry, PreparedStatement post)
            throws SQLException {
        String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        String channel = "C%09d".formatted(chance.nextInt(CHANNELS));
        String thread = thread(mould.inquiry().reportedAt().plus(shift));
        Rows.Cast cast = new Rows.Cast(id, channel, thread, shift, due);
        documents += Rows.inquiry(inquiry, mould, cast);
        for (int i = 0; i < Math.min(POSTS, mould.posts().size()); i++) {
            Rows.post(post, mould.posts().get(i), cast, i);
        }
    }

    private static String thread(Instant reported) {
        return "%d.%06d".formatted(reported.getEpochSecond(), reported.getNano() / 1000);
    }
}
