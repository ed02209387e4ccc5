package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.Interactive;

/** Gives IDs to blocks and elements that came without, as Slack does. */
public final class BlockIds {
    private BlockIds() {}

    /** Completes the given blocks in place. */
    public static void complete(JsonNode blocks, Ids ids) {
        for (JsonNode block : blocks) {
            if (block instanceof ObjectNode object && !object.hasNonNull("block_id")) {
                object.put("block_id", ids.shortId());
            }
        }
        for (Interactive element : Interactive.in(blocks)) {
            if (!element.element().hasNonNull("action_id")) {
                element.element().put("action_id", ids.shortId());
            }
        }
    }
}
