package dev.awsinquiry.slack.outbound;

import com.slack.api.model.block.element.RichTextElement;

/**
 * Text that stands out. The SDK's own style names every other style as well, as {@code false}, several of which Slack
 * doesn't document for text.
 */
final class BoldText implements RichTextElement {

    private final String type = "text";
    private final String text;
    private final Bold style = new Bold();

    private static final class Bold {
        @SuppressWarnings("unused") // read when it is written as JSON
        private final boolean bold = true;
    }

    BoldText(String text) {
        this.text = text;
    }

    @Override
    public String getType() {
        return type;
    }

    String text() {
        return text;
    }

    /** What is written as the style. */
    Object style() {
        return style;
    }
}
