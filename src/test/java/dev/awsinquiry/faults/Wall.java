package dev.awsinquiry.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.testkit.ShownText;
import dev.awsinquiry.testkit.SlackRig;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands in the channels, as everybody sees it. */
final class Wall {

    private final SlackRig slack;

    Wall(SlackRig slack) {
        this.slack = slack;
    }

    /**
     * A post of the product.
     *
     * @param shown its text as it is read
     */
    record Shown(String ts, String inquiry, String key, String kind, String shown) {

        private static Shown of(JsonNode message) {
            JsonNode label = message.path("metadata").path("event_payload");
            return new Shown(
                    message.path("ts").asText(),
                    label.path("inquiry").asText(),
                    label.path("key").asText(),
                    label.path("kind").asText(),
                    ShownText.of(message));
        }
    }

    /** The product's posts in a channel, threads included, oldest first. */
    List<Shown> posts(String channel) {
        List<ObjectNode> messages = slack.messages(channel);
        return messages.stream()
                .filter(message -> message.has("metadata"))
                .map(Shown::of)
                .sorted(Comparator.comparing(post -> new BigDecimal(post.ts())))
                .toList();
    }

    /** The cards that name a subject. */
    List<Shown> cards(String channel, String subject) {
        return posts(channel).stream()
                .filter(post -> post.kind().equals("card") && post.shown().contains(subject))
                .toList();
    }

    /** An inquiry's posts, oldest first. */
    List<Shown> of(String channel, String inquiry) {
        return posts(channel).stream()
                .filter(post -> post.inquiry().equals(inquiry))
                .toList();
    }

    Optional<Shown> post(String channel, String inquiry, String key) {
        return of(channel, inquiry).stream()
                .filter(post -> post.key().equals(key))
                .findFirst();
    }
}
