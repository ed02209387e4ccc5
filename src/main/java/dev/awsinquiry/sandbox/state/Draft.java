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
 * @param files what is attached, as events show it
 */
public record Draft(
        String userId,
        String text,
        @Nullable ArrayNode blocks,
        @Nullable ObjectNode metadata,
        @Nullable String threadTs,
        boolean broadcast,
        @Nullable String subtype,
        @Nullable ArrayNode files) {

    /** Plain words by somebody. */
    public static Draft words(String userId, String text, @Nullable String threadTs, boolean broadcast) {
        return new Draft(userId, text, null, null, threadTs, broadcast, null, null);
    }

    /** The same with blocks. */
    public Draft withBlocks(@Nullable ArrayNode other) {
        return new Draft(userId, text, other, metadata, threadTs, broadcast, subtype, files);
    }

    /** The same with a subtype. */
    public Draft withSubtype(String other) {
        return new Draft(userId, text, blocks, metadata, threadTs, broadcast, other, files);
    }

    /** The same with a file, which gives it the subtype {@code file_share}. */
    public Draft withFile(ArrayNode shared) {
        return new Draft(userId, text, blocks, metadata, threadTs, broadcast, "file_share", shared);
    }
}
