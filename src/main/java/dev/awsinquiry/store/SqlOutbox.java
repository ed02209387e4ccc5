package dev.awsinquiry.store;

import dev.awsinquiry.desk.Outbox;
import dev.awsinquiry.desk.Post;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** The outbox's writing side, within one transaction. */
final class SqlOutbox implements Outbox {

    private static final String INSERT = """
            insert into posts (team, inquiry, key, kind, place, channel, user_id, response_url, broadcast, message,
                seq, revision, delivered_revision, status, attempts, uncertain, next_attempt_at, created_at,
                waiting_since, urgency)
            values (:team, :inquiry, :key, :kind, :place, :channel, :user, :url, :broadcast, :message,
                (select coalesce(max(o.seq), 0) + 1 from posts o where o.team = :team and o.inquiry = :inquiry),
                1, 0, 'waiting', 0, 0, :now, :now,
                :now,
                coalesce((select %s from inquiries i where i.team = :team and i.id = :inquiry), %d))
            """.formatted(Urgency.of("i"), Urgency.LAST);

    private static final String PUT_ONCE = INSERT + "on conflict do nothing";

    /**
     * One statement, so that two processes can't write the same key down twice. The later words replace the earlier
     * ones, keep their place in the order, and are due now; where the post goes is settled with its first words. What
     * was given up is worth another attempt even in the same words. A whisper that was heard can't be edited.
     */
    private static final String PUT = INSERT + """
            on conflict (team, inquiry, key) do update set
                message = excluded.message,
                broadcast = excluded.broadcast,
                response_url = coalesce(excluded.response_url, posts.response_url),
                revision = posts.revision + 1,
                urgency = excluded.urgency,
                status = 'waiting',
                next_attempt_at = excluded.next_attempt_at,
                attempts = case when posts.status = 'given_up' then 0 else posts.attempts end,
                waiting_since = case when posts.status in ('given_up', 'delivered')
                    then excluded.waiting_since else posts.waiting_since end
            where (posts.message <> excluded.message or posts.broadcast <> excluded.broadcast
                    or posts.status = 'given_up')
                and not (posts.place = 'WHISPER' and posts.status = 'delivered')
            """;

    /** One that is claimed, or was without our knowing how it ended, may be on its way: it stays. */
    private static final String WITHDRAW = """
            delete from posts
            where team = :team and inquiry = :inquiry and key = :key
                and delivered_revision = 0 and claim is null and uncertain = 0
            """;

    private final Handle handle;
    private final InstantSource clock;

    SqlOutbox(Handle handle, InstantSource clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public void put(Post post) {
        write(PUT, post);
    }

    @Override
    public boolean putOnce(Post post) {
        return write(PUT_ONCE, post) == 1;
    }

    private int write(String statement, Post post) {
        Writing.required(handle);
        return handle.createUpdate(statement)
                .bind("team", Texts.storable(post.team()))
                .bind("inquiry", Texts.storable(post.inquiry()))
                .bind("key", Texts.storable(post.key()))
                .bind("kind", post.kind().name())
                .bind("place", post.place().name())
                .bind("channel", Texts.storable(post.channel()))
                .bind("user", post.user().map(Texts::storable).orElse(null))
                .bind("url", post.responseUrl().map(Texts::storable).orElse(null))
                .bind("broadcast", post.broadcast() ? 1 : 0)
                .bind("message", Json.write(post.message()))
                .bind("now", clock.millis())
                .execute();
    }

    @Override
    public void withdraw(String team, String inquiry, String key) {
        Writing.required(handle);
        handle.createUpdate(WITHDRAW)
                .bind("team", Texts.storable(team))
                .bind("inquiry", Texts.storable(inquiry))
                .bind("key", Texts.storable(key))
                .execute();
    }
}
