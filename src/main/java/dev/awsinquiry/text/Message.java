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

    /** Whether anything can be pressed. */
    public boolean hasControls() {
        return blocks.stream().anyMatch(Block.Controls.class::isInstance);
    }

    /** The same with nothing to press. */
    public Message withoutControls() {
        return new Message(
                summary,
                blocks.stream()
                        .filter(block -> !(block instanceof Block.Controls))
                        .toList());
    }
}
