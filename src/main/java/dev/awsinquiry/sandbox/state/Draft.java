package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be posted.
 *
 * @param userId who posts it
 * @param text its text, may be empty beside blocks
 * @param blocks its blocks, already checked
 * @param metadata its metadata, already checked
 * @param threadTs the root of the thread that it replies to
 * @param broadcast whether the reply is shown in the channel as well
 * @param subtype Slack's subtype, if any
 */
public record Draft(
        String userId,
        String text,
        @Nullable ArrayNode blocks,
        @Nullable ObjectNode metadata,
        @Nullable String threadTs,
        boolean broadcast,
        @Nullable String subtype) {

    /** Plain words by somebody. */
    public static Draft words(String userId, String text, @Nullable String threadTs, boolean broadcast) {
        return new Draft(userId, text, null, null, threadTs, broadcast, null);
    }

    /** The same with blocks. */
    public Draft withBlocks(@Nullable ArrayNode other) {
        return new Draft(userId, text, other, metadata, threadTs, broadcast, subtype);
    }

    /** The same with a subtype. */
    public Draft withSubtype(String other) {
        return new Draft(userId, text, blocks, metadata, threadTs, broadcast, other);
    }

    /** The same within a thread. */
    public Draft inThread(@Nullable String root) {
        return new Draft(userId, text, blocks, metadata, root, broadcast, subtype);
    }
}
