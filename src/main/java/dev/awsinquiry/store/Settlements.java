package dev.awsinquiry.store;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** How a claimed attempt ended. Whoever's claim isn't the current one changes nothing: somebody else is at it. */
final class Settlements {

    private static final int REASON_LIMIT = 300;

    private static final String CURRENT =
            " where team = :team and inquiry = :inquiry and key = :key and claim = :claim";

    /**
     * Words that were written down during the attempt are due at once. A whisper was heard as it was. What belongs to no
     * inquiry isn't edited again, so that its words aren't needed any more. The address for
     * an answer has been used then, or never will be: for half an hour whoever reads it could speak in our name.
     */
    private static final String DELIVERED = """
            update posts set message_ts = coalesce(:ts, message_ts), delivered_revision = :revision,
                status = case when revision > :revision and place <> 'WHISPER' then 'waiting' else 'delivered' end,
                next_attempt_at = :now, waiting_since = :now,
                attempts = 0, uncertain = 0, claim = null, claimed_until = null, last_error = null,
                response_url = null, message = case when loose = 1 and revision = :revision then :nothing else message end
            """ + CURRENT;

    /**
     * The first card's timestamp for good: replies are told apart by it. Before it is on record they can't be, so that
     * the thread is to be read once; after a lost answer the card may have stood there for a while.
     */
    private static final String THREAD = """
            update inquiries set thread_ts = :ts
            where team = :team and id = :inquiry and thread_ts is null
            """;

    /** That an attempt may have arrived isn't taken back by a later one that surely didn't. */
    private static final String RETRY = """
            update posts set next_attempt_at = :at, last_error = :reason, claim = null, claimed_until = null,
                uncertain = case when :uncertain = 1 then 1 else uncertain end,
                attempts = case when :anew = 1 then 1 else attempts end
            """ + CURRENT;

    private static final String HANDED_BACK = """
            update posts set next_attempt_at = :at, last_error = coalesce(last_error, :reason),
                claim = null, claimed_until = null,
                attempts = case when attempts > 0 then attempts - 1 else 0 end
            """ + CURRENT;

    /** Whoever is told to invite the bot was given the address along. */
    private static final String PARKED = """
            update posts set status = 'parked', last_error = :reason, claim = null, claimed_until = null,
                response_url = null
            """ + CURRENT;

    /** Words that were written down during the attempt deserve one of their own. */
    private static final String GIVEN_UP = """
            update posts set status = case when revision > :revision then 'waiting' else 'given_up' end,
                attempts = case when revision > :revision then 0 else attempts end,
                response_url = case when revision > :revision then response_url end,
                last_error = :reason, claim = null, claimed_until = null,
                message = case when loose = 1 and revision = :revision then :nothing else message end
            """ + CURRENT;

    /** Attachments are of no use without the text, or the rest of it, that they belong to. */
    private static final String PARTS_AFTER = """
            update posts set withdrawn_revision = revision
            where team = :team and inquiry = :inquiry and key like :parts and delivered_revision = 0
                and seq > (select b.seq from posts b where b.team = :team and b.inquiry = :inquiry and b.key = :key
                    and b.status = 'given_up')
            """;

    private static final String DROPPED =
            "delete from posts" + CURRENT + " and delivered_revision = 0 and withdrawn_revision = revision";

    private static final String LOST = """
            update posts set status = 'waiting', posted_anew = 1, message_ts = null, delivered_revision = 0,
                attempts = 0, uncertain = 0, claim = null, claimed_until = null, last_error = :reason,
                next_attempt_at = :now, waiting_since = :now
            """ + CURRENT + " and posted_anew = 0";

    private static final String NOTHING = Json.write(SqlOutbox.NOTHING);

    private Settlements() {}

    static void delivered(Handle handle, Delivery delivery, Optional<String> messageTs, Instant now) {
        Post post = delivery.post();
        boolean stands = messageTs.or(delivery::messageTs).isPresent();
        if (!stands && post.place() != Post.Place.WHISPER) {
            throw new IllegalArgumentException(
                    "where " + post.key() + " stands must be known, or it'd be posted again");
        }
        int settled = current(handle, DELIVERED, delivery)
                .bind("ts", messageTs.map(Texts::storable).orElse(null))
                .bind("revision", delivery.revision())
                .bind("nothing", NOTHING)
                .bind("now", Moments.of(now))
                .execute();
        if (settled == 1 && post.kind() == Post.Kind.CARD && messageTs.isPresent()) {
            int known = handle.createUpdate(THREAD)
                    .bind("ts", Texts.storable(messageTs.get()))
                    .bind("team", Texts.storable(post.team()))
                    .bind("inquiry", Texts.storable(post.inquiry()))
                    .execute();
            if (known == 1) {
                SqlUnheard.mark(handle, post.team(), post.inquiry());
            }
        }
    }

    static void retry(Handle handle, Delivery delivery, Instant at, boolean uncertain, boolean anew, String reason) {
        current(handle, RETRY, delivery)
                .bind("at", Moments.notBefore(at))
                .bind("uncertain", uncertain ? 1 : 0)
                .bind("anew", anew ? 1 : 0)
                .bind("reason", brief(reason))
                .execute();
    }

    static void handedBack(Handle handle, Delivery delivery, Instant at, String reason) {
        current(handle, HANDED_BACK, delivery)
                .bind("at", Moments.notBefore(at))
                .bind("reason", brief(reason))
                .execute();
    }

    static void parked(Handle handle, Delivery delivery, String reason) {
        current(handle, PARKED, delivery).bind("reason", brief(reason)).execute();
    }

    static void givenUp(Handle handle, Delivery delivery, String reason) {
        current(handle, GIVEN_UP, delivery)
                .bind("revision", delivery.revision())
                .bind("nothing", NOTHING)
                .bind("reason", brief(reason))
                .execute();
        if (delivery.post().kind() == Post.Kind.CASE_TEXT) {
            handle.createUpdate(PARTS_AFTER)
                    .bind("team", Texts.storable(delivery.post().team()))
                    .bind("inquiry", Texts.storable(delivery.post().inquiry()))
                    .bind("key", Texts.storable(delivery.post().key()))
                    .bind("parts", Texts.storable(whole(delivery.post().key())) + ".%")
                    .execute();
        }
    }

    /** The key of the first part: {@code case_text.2} of {@code case_text.2.3}. */
    private static String whole(String key) {
        int end = key.indexOf('.', key.indexOf('.') + 1);
        return end < 0 ? key : key.substring(0, end);
    }

    static void dropped(Handle handle, Delivery delivery, Instant now) {
        if (current(handle, DROPPED, delivery).execute() == 0) {
            handedBack(handle, delivery, now, "wanted again");
        }
    }

    static void lost(Handle handle, Delivery delivery, Instant now, String reason) {
        int postedAgain = current(handle, LOST, delivery)
                .bind("now", Moments.of(now))
                .bind("reason", brief(reason))
                .execute();
        if (postedAgain == 0) {
            givenUp(handle, delivery, reason);
        }
    }

    private static Update current(Handle handle, String sql, Delivery delivery) {
        return handle.createUpdate(sql)
                .bind("team", Texts.storable(delivery.post().team()))
                .bind("inquiry", Texts.storable(delivery.post().inquiry()))
                .bind("key", Texts.storable(delivery.post().key()))
                .bind("claim", delivery.claim());
    }

    /** Reasons come from the other side, which may be wordy. */
    private static String brief(String reason) {
        return Texts.storable(reason.length() > REASON_LIMIT ? reason.substring(0, REASON_LIMIT) : reason);
    }
}
