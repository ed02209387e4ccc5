package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.BlockKit;
import dev.awsinquiry.sandbox.state.SlackError;
import java.util.List;

/** Lets views pass that Slack would take. */
public final class ViewCheck {
    private ViewCheck() {}

    /**
     * A modal, if Slack would take it.
     *
     * @throws SlackError {@code invalid_arguments} with the reasons, or {@code view_too_large}
     */
    public static ObjectNode modal(JsonNode given) {
        return checked(given, "modal");
    }

    /** A Home tab, if Slack would take it. */
    static ObjectNode home(JsonNode given) {
        return checked(given, "home");
    }

    private static ObjectNode checked(JsonNode given, String type) {
        if (BlockKit.isTooLarge(given)) {
            throw new SlackError("view_too_large");
        }
        List<String> problems = BlockKit.problemsInView(given);
        if (!problems.isEmpty()) {
            throw new SlackError("invalid_arguments", problems);
        }
        if (!given.path("type").asText().equals(type) || !(given instanceof ObjectNode view)) {
            throw new SlackError(
                    "invalid_arguments", List.of("[ERROR] must be one of: " + type + " [json-pointer:/view/type]"));
        }
        return view;
    }
}
