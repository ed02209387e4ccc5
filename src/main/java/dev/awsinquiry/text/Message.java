package dev.awsinquiry.text;

import java.util.List;

/**
 * A whole message, independent of where it is shown.
 *
 * @param summary the same in one plain line, for notifications and screen readers; not escaped
 * @param blocks from top to bottom
 */
public record Message(String summary, List<Block> blocks) {
    public Message {
        blocks = List.copyOf(blocks);
    }
}
