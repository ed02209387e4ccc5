package dev.awsinquiry.store;

import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Inquiry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Rows as the store writes them, for many at a time. */
final class Rows {

    static final String INQUIRY = """
            insert into inquiries (id, team, channel, thread_ts, view_id, reporter, language, severity, state,
                reported_at, resolved_at, next_due_at, version, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String POST = """
            insert into posts (team, inquiry, key, kind, place, channel, broadcast, message, seq, revision,
                delivered_revision, message_ts, status, attempts, uncertain, next_attempt_at, created_at,
                waiting_since, urgency)
            values (?, ?, ?, ?, ?, ?, 0, ?, ?, 1, 1, ?, 'delivered', 0, 0, ?, ?, ?, 1)
            """;

    /**
     * What differs between two of one mould.
     *
     * @param shift how much later than the mould it was reported
     */
    record Cast(String id, String channel, String thread, Duration shift, Optional<Instant> due) {}

    private Rows() {}

    /** Adds an inquiry to the batch, and gives the length of its document. */
    static int inquiry(PreparedStatement statement, Mould mould, Cast cast) throws SQLException {
        Inquiry inquiry = mould.inquiry();
        Instant reported = inquiry.reportedAt().plus(cast.shift());
        String document = mould.document().cast(cast.id(), "V-" + cast.id(), cast.channel(), cast.shift());
        Object[] values = {
            cast.id(),
            inquiry.team(),
            cast.channel(),
            cast.thread(),
            "V-" + cast.id(),
            inquiry.reporter(),
            inquiry.language().name(),
            inquiry.severity().name(),
            inquiry.state().name(),
            Moments.of(reported),
            inquiry.aws()
                    .resolvedAt()
                    .map(at -> Moments.of(at.plus(cast.shift())))
                    .orElse(null),
            cast.due().map(Moments::notBefore).orElse(null),
            inquiry.version(),
            document
        };
        bind(statement, values);
        return document.length();
    }

    /** Adds a post to the batch that was delivered; the card is where the thread begins. */
    static void post(PreparedStatement statement, Post post, Cast cast, int seq) throws SQLException {
        String message = Json.write(post.message()).replace(post.inquiry(), cast.id());
        long at = Long.parseLong(cast.thread().substring(0, 10)) * 1000;
        bind(statement, new Object[] {
            post.team(),
            cast.id(),
            post.key(),
            post.kind().name(),
            post.place().name(),
            cast.channel(),
            message,
            (long) seq,
            cast.thread(),
            at,
            at,
            at
        });
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (values[i] == null) {
                statement.setNull(i + 1, Types.BIGINT);
            } else {
                statement.setString(i + 1, (String) values[i]);
            }
        }
        statement.addBatch();
    }
}
