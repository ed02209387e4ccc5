package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.BlockKit;
import dev.awsinquiry.sandbox.state.BlockIds;
import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.SlackError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message as the app gave it, checked.
 *
 * @param text its text, empty when there are only blocks
 * @param hasText whether a text was given
 * @param blocks its blocks with IDs, null when none were given
 * @param metadata its metadata, null when none was given
 */
record MessageBody(
        String text,
        boolean hasText,
        @Nullable ArrayNode blocks,
        @Nullable ObjectNode metadata) {
    /** Slack cuts longer texts when posting; cut case texts are no use, so that the sandbox refuses them. */
    static final int MAX_TEXT = 40_000;

    /** {@code chat.update} refuses longer texts. */
    static final int MAX_TEXT_IN_UPDATE = 4_000;

    /** Slack names no figure for {@code metadata_too_large}; what the product needs is far below this. */
    static final int MAX_METADATA = 8_000;

    /**
     * Reads and checks a body.
     *
     * @throws SlackError when Slack would refuse it
     */
    static MessageBody read(Args args, Ids ids, int maxText) {
        Optional<String> text = args.text("text");
        if (text.filter(given -> given.length() > maxText).isPresent()) {
            throw new SlackError("msg_too_long");
        }
        ArrayNode blocks = args.json("blocks", "invalid_blocks_format")
                .map(MessageBody::checked)
                .orElse(null);
        if (blocks != null) {
            BlockIds.complete(blocks, ids);
        }
        ObjectNode metadata = args.json("metadata", "invalid_metadata_format")
                .map(MessageBody::checkedMetadata)
                .orElse(null);
        return new MessageBody(text.orElse(""), text.isPresent(), blocks, metadata);
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return !hasText && (blocks == null || blocks.isEmpty());
    }

    private static ArrayNode checked(JsonNode given) {
        if (!(given.deepCopy() instanceof ArrayNode blocks)) {
            throw new SlackError("invalid_blocks_format");
        }
        List<String> problems = BlockKit.problemsInMessage(blocks);
        if (!problems.isEmpty()) {
            throw new SlackError("invalid_blocks", problems);
        }
        if (BlockKit.textLength(blocks) > BlockKit.MAX_BLOCK_TEXT) {
            throw new SlackError("msg_blocks_too_long");
        }
        return blocks;
    }

    private static ObjectNode checkedMetadata(JsonNode given) {
        if (!(given instanceof ObjectNode metadata)) {
            throw new SlackError("invalid_metadata_format");
        }
        if (metadata.isEmpty()) {
            // an empty object takes the metadata away
            return metadata;
        }
        boolean shaped = metadata.path("event_type").isTextual()
                && metadata.path("event_type").asText().matches("[A-Za-z0-9_]{1,255}")
                && metadata.path("event_payload").isObject();
        if (!shaped || metadata.size() != 2) {
            throw new SlackError("invalid_metadata_schema");
        }
        if (metadata.toString().length() > MAX_METADATA) {
            throw new SlackError("metadata_too_large");
        }
        return metadata.deepCopy();
    }
}
