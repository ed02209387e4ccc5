package dev.awsinquiry.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes down what is seen in a channel, as text: what is new, and what was edited, since the last look. */
public final class Transcript {

    private final StringBuilder written = new StringBuilder();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final Function<String, String> names;

    /** Shows people by these names. */
    public Transcript(Function<String, String> names) {
        this.names = names;
    }

    /** A heading. */
    public void scene(String title) {
        written.append("\n## ").append(title).append("\n\n");
    }

    /** What somebody does. */
    public void act(String what) {
        written.append("> ").append(what.replace("\n", "\n> ")).append("\n\n");
    }

    /** Whatever changed among these messages since the last look. */
    public void look(List<ObjectNode> messages) {
        for (ObjectNode message : messages) {
            String ts = message.path("ts").asText();
            String text = text(message);
            String before = seen.put(ts, text);
            if (text.equals(before)) {
                continue;
            }
            String who = names.apply(message.path("user").asText());
            boolean inThread = message.hasNonNull("thread_ts")
                    && !message.path("thread_ts").asText().equals(ts);
            String where = message.path("subtype").asText().equals("thread_broadcast")
                    ? "スレッド(チャンネルにも表示)"
                    : inThread ? "スレッド" : "チャンネル";
            String kind =
                    message.path("metadata").path("event_payload").path("key").asText("");
            written.append("**").append(who).append("**(").append(where);
            if (!kind.isEmpty()) {
                written.append("、`").append(kind).append('`');
            }
            written.append(before == null ? "" : "、編集")
                    .append(")\n\n```text\n")
                    .append(text)
                    .append("\n```\n\n");
        }
    }

    /** All of it. */
    public String text() {
        return written.toString().strip() + "\n";
    }

    private String text(ObjectNode message) {
        StringBuilder out = new StringBuilder();
        if (!message.path("blocks").isArray() || message.path("blocks").isEmpty()) {
            return message.path("text").asText();
        }
        for (JsonNode block : message.path("blocks")) {
            String part = block(block);
            if (!part.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n").append(part.stripTrailing());
            }
        }
        return out.toString();
    }

    private String block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "rich_text" -> elements(block.path("elements"));
            case "section" -> block.path("text").path("text").asText();
            case "context" -> elements(block.path("elements"));
            case "divider" -> "----";
            case "actions" -> actions(block.path("elements"));
            default -> throw new AssertionError("a block that the transcript doesn't know: " + block);
        };
    }

    private static String actions(JsonNode elements) {
        StringBuilder out = new StringBuilder();
        for (JsonNode element : elements) {
            String label = Optional.of(element.path("text").path("text").asText())
                    .filter(t -> !t.isEmpty())
                    .orElse(element.path("placeholder").path("text").asText());
            out.append(out.isEmpty() ? "" : " ").append('[').append(label).append(']');
        }
        return out.toString();
    }

    private String elements(JsonNode elements) {
        StringBuilder out = new StringBuilder();
        for (JsonNode element : elements) {
            out.append(element(element));
        }
        return out.toString();
    }

    private String element(JsonNode element) {
        return switch (element.path("type").asText()) {
            case "rich_text_section" -> elements(element.path("elements"));
            case "rich_text_preformatted" -> elements(element.path("elements")) + "\n";
            case "rich_text_list" -> list(element);
            case "text", "plain_text", "mrkdwn" -> element.path("text").asText();
            case "link" ->
                element.path("text").asText() + " <" + element.path("url").asText() + ">";
            case "user" -> "@" + names.apply(element.path("user_id").asText());
            default -> throw new AssertionError("an element that the transcript doesn't know: " + element);
        };
    }

    private String list(JsonNode list) {
        StringBuilder out = new StringBuilder("\n");
        for (JsonNode item : list.path("elements")) {
            out.append("- ").append(element(item)).append('\n');
        }
        return out.toString();
    }
}
