package dev.awsinquiry.store;

import dev.awsinquiry.desk.Outbox;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.text.Message;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The outbox's writing side, within one transaction. */
final class SqlOutbox implements Outbox {

    private static final String INSERT = """
            insert into posts (team, inquiry, key, kind, place, channel, user_id, response_url, broadcast, message,
                seq, revision, delivered_revision, status, attempts, uncertain, next_attempt_at, created_at,
                waiting_since, own_thread_ts, urgency, loose)
            values (:team, :inquiry, :key, :kind, :place, :channel, :user, :url, :broadcast, :message,
                (select coalesce(max(o.seq), 0) + 1 from posts o where o.team = :team and o.inquiry = :inquiry),
                1, 0, 'waiting', 0, 0, :now, :now,
                :now, :thread,
                coalesce((select %s from inquiries i where i.team = :team and i.id = :inquiry), %s),
                case when exists (select 1 from inquiries i where i.team = :team and i.id = :inquiry)
                    then 0 else 1 end)
            """.formatted(Urgency.of("i"), Urgency.LAST);

    /**
     * One statement, so that two processes can't write the same key down twice. The later words replace the earlier
     * ones, keep their place in the order, and are due now; where the post goes is settled with its first words. What
     * was given up or withdrawn is worth another attempt even in the same words. A whisper that was heard can't be edited.
     */
    private static final String NEWER = """
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
            """;

    private static final String WITHDRAWN =
            "(posts.withdrawn_revision = posts.revision and posts.delivered_revision = 0)";

    private static final String PUT = INSERT + NEWER + """
            where (posts.message <> excluded.message or posts.broadcast <> excluded.broadcast
                    or posts.status = 'given_up' or %s)
                and not (posts.place = 'WHISPER' and posts.status = 'delivered')
            """.formatted(WITHDRAWN);

    private static final String PUT_ONCE = INSERT + NEWER + "where " + WITHDRAWN;

    /** What surely never stood in Slack. */
    private static final String UNSEEN = " and delivered_revision = 0 and claim is null and uncertain = 0";

    private static final String TAKE_OUT =
            "delete from posts where team = :team and inquiry = :inquiry and key = :key" + UNSEEN;

    /** One that is claimed, or was without our knowing how it ended, may be on its way: whoever claims it next looks. */
    private static final String WITHDRAW = """
            update posts set withdrawn_revision = revision
            where team = :team and inquiry = :inquiry and key = :key and delivered_revision = 0
            """;

    private static final String STANDING = """
            select * from posts
            where team = :team and inquiry = :inquiry and place = 'THREAD' and message_ts is not null
            order by seq, key
            """;

    private static final String CLEAR = """
            delete from posts where team = :team and inquiry = :inquiry and (:kept not like '%%|' || key || '|%%' or (1 = 1%s))
            """.formatted(UNSEEN);

    private static final String KEEP = """
            update posts set user_id = null, response_url = null, last_error = null, loose = 1
            where team = :team and inquiry = :inquiry
            returning key
            """;

    private static final String TAKE_BACK = "delete from posts where team = :team and inquiry = :inquiry" + UNSEEN;

    private static final String BLANK = """
            update posts set message = :nothing where team = :team and inquiry = :inquiry and status = 'delivered'
            """;

    /** The message of what was said when its words are no longer known. */
    static final Message NOTHING = new Message("", List.of());

    private final Handle handle;
    private final InstantSource clock;

    SqlOutbox(Handle handle, InstantSource clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public void put(Post post) {
        write(PUT, post, Optional.empty());
    }

    @Override
    public boolean putOnce(Post post) {
        return write(PUT_ONCE, post, Optional.empty()) == 1;
    }

    @Override
    public void putLast(Post post, String threadTs) {
        write(PUT_ONCE, post, Optional.of(threadTs));
    }

    private int write(String statement, Post post, Optional<String> thread) {
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
                .bind("thread", thread.map(Texts::storable).orElse(null))
                .bind("now", clock.millis())
                .execute();
    }

    @Override
    public void withdraw(String team, String inquiry, String key) {
        Writing.required(handle);
        String named = Texts.storable(key);
        if (of(TAKE_OUT, team, inquiry).bind("key", named).execute() == 0) {
            of(WITHDRAW, team, inquiry).bind("key", named).execute();
        }
    }

    @Override
    public List<Post> standing(String team, String inquiry) {
        return handle
                .createQuery(STANDING)
                .bind("team", Texts.storable(team))
                .bind("inquiry", Texts.storable(inquiry))
                .map(Unreadable.skipping("inquiry", (row, context) -> Claims.post(row)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Set<String> clear(String team, String inquiry, Set<String> kept) {
        Writing.required(handle);
        of(CLEAR, team, inquiry).bind("kept", Texts.listed(kept.stream())).execute();
        return handle
                .createQuery(KEEP)
                .bind("team", Texts.storable(team))
                .bind("inquiry", Texts.storable(inquiry))
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void blank(String team, String inquiry) {
        Writing.required(handle);
        of(TAKE_BACK, team, inquiry).execute();
        of(BLANK, team, inquiry).bind("nothing", Json.write(NOTHING)).execute();
    }

    private Update of(String statement, String team, String inquiry) {
        return handle.createUpdate(statement)
                .bind("team", Texts.storable(team))
                .bind("inquiry", Texts.storable(inquiry));
    }
}
