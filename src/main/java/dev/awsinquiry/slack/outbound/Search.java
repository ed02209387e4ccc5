package dev.awsinquiry.slack.outbound;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds a post in Slack by the label that it carries. */
final class Search {

    private static final Logger LOG = Logger.getLogger(Search.class);

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10;
    /** Slack's clock and ours may differ. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private final Calls calls;

    Search(Calls calls) {
        this.calls = calls;
    }

    private record Page(
            @Nullable List<Message> messages,
            boolean hasMore,
            @Nullable ResponseMetadata next) {
        Optional<String> cursor() {
            return Optional.ofNullable(next)
                    .map(ResponseMetadata::getNextCursor)
                    .filter(c -> hasMore && !c.isEmpty());
        }
    }

    /**
     * Looks through the thread, or for a card through the channel, from a little before the post was written down.
     *
     * @return the timestamps under which it stands, the earliest first; after 2,000 messages the search ends
     */
    List<String> find(Delivery delivery) throws NotSent {
        String oldest = delivery.createdAt().minus(DRIFT).getEpochSecond() + ".000000";
        List<String> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        for (int i = 0; i < MOST_PAGES; i++) {
            Page page = page(delivery, oldest, cursor.orElse(null));
            if (page.messages() != null) {
                page.messages().stream()
                        .filter(m -> Label.isOn(m, delivery.post()))
                        .forEach(m -> found.add(m.getTs()));
            }
            cursor = page.cursor();
            if (cursor.isEmpty()) {
                return sorted(found);
            }
        }
        LOG.warnf(
                "inquiry %s: looked for %s in %d pages, and there are more",
                delivery.post().inquiry(), delivery.post().key(), MOST_PAGES);
        return sorted(found);
    }

    private static List<String> sorted(List<String> timestamps) {
        return timestamps.stream()
                .distinct()
                .sorted(Comparator.comparing(BigDecimal::new))
                .toList();
    }

    private Page page(Delivery delivery, String oldest, @Nullable String cursor) throws NotSent {
        Post post = delivery.post();
        if (post.place() == Post.Place.THREAD) {
            String thread = delivery.threadTs().orElseThrow();
            var replies = calls.make(
                    post.team(),
                    client -> client.conversationsReplies(r -> r.channel(post.channel())
                            .ts(thread)
                            .oldest(oldest)
                            .limit(PAGE)
                            .cursor(cursor)
                            .includeAllMetadata(true)));
            return new Page(replies.getMessages(), replies.isHasMore(), replies.getResponseMetadata());
        }
        var history = calls.make(
                post.team(),
                client -> client.conversationsHistory(r -> r.channel(post.channel())
                        .oldest(oldest)
                        .limit(PAGE)
                        .cursor(cursor)
                        .includeAllMetadata(true)));
        return new Page(history.getMessages(), history.isHasMore(), history.getResponseMetadata());
    }
}
