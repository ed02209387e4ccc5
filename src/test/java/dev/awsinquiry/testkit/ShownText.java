package dev.awsinquiry.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A message as a reader sees it, in plain text, for comparing whole texts and for golden files: headers after {@code #},
 * buttons in brackets, menus with their options, preformatted text between fences. Texts in mrkdwn stay as they are.
 */
public final class ShownText {
    private ShownText() {}

    /** The text of a message, or of a view. */
    public static String of(JsonNode holder) {
        JsonNode blocks = holder.path("blocks");
        return blocks.isEmpty() ? holder.path("text").asText() : lines(blocks, ShownText::block, "\n");
    }

    private static String block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "header" -> "# " + text(block);
            case "divider" -> "----";
            case "context" -> lines(block.path("elements"), ShownText::plain, " · ");
            case "actions" -> lines(block.path("elements"), ShownText::element, " ");
            case "section" -> section(block);
            case "rich_text" -> lines(block.path("elements"), ShownText::rich, "\n");
            case "input" ->
                block.at("/label/text").asText()
                        + (block.path("optional").asBoolean() ? " (optional)" : "") + ": "
                        + element(block.path("element"));
            case "alert" -> "! " + text(block);
            case "markdown" -> block.path("text").asText();
            default -> "[" + block.path("type").asText() + "]";
        };
    }

    private static String section(JsonNode block) {
        List<String> parts = new ArrayList<>();
        if (block.has("text")) {
            parts.add(text(block));
        }
        block.path("fields").forEach(field -> parts.add(plain(field)));
        if (block.has("accessory")) {
            parts.add(element(block.path("accessory")));
        }
        return String.join("\n", parts);
    }

    private static String element(JsonNode element) {
        String label = element.has("text")
                ? text(element)
                : element.at("/placeholder/text").asText();
        String options = options(element);
        return options.isEmpty() ? "[" + label + "]" : "[" + label + ": " + options + "]";
    }

    private static String options(JsonNode element) {
        List<String> options = new ArrayList<>();
        element.path("options").forEach(option -> options.add(text(option)));
        element.path("option_groups")
                .forEach(group -> group.path("options").forEach(option -> options.add(text(option))));
        return String.join(" | ", options);
    }

    private static String rich(JsonNode part) {
        return switch (part.path("type").asText()) {
            case "rich_text_preformatted" -> "```\n" + inline(part) + "\n```";
            case "rich_text_quote" -> "> " + inline(part);
            case "rich_text_list" -> lines(part.path("elements"), item -> "- " + inline(item), "\n");
            default -> inline(part);
        };
    }

    private static String inline(JsonNode part) {
        return lines(part.path("elements"), ShownText::run, "");
    }

    private static String run(JsonNode run) {
        return switch (run.path("type").asText()) {
            case "user" -> "<@" + run.path("user_id").asText() + ">";
            case "emoji" -> ":" + run.path("name").asText() + ":";
            case "link" -> run.path("text").asText(run.path("url").asText());
            default -> run.path("text").asText();
        };
    }

    private static String text(JsonNode holder) {
        return plain(holder.path("text"));
    }

    private static String plain(JsonNode text) {
        return text.path("text").asText();
    }

    private static String lines(JsonNode all, Function<JsonNode, String> each, String between) {
        List<JsonNode> nodes = new ArrayList<>();
        all.forEach(nodes::add);
        return nodes.stream().map(each).collect(Collectors.joining(between));
    }
}
