package dev.awsinquiry.slack.outbound;

import com.slack.api.model.block.element.RichTextElement;
import java.util.Map;

/**
 * Words that stand out. The SDK's own style writes out all that it knows, {@code "highlight": false} and such, which
 * Slack refuses on a text where it is strict: "invalid additional property".
 *
 * @see <a href="https://github.com/slackapi/java-slack-sdk/issues/1381">java-slack-sdk, issue 1381</a>
 */
record BoldText(String type, String text, Map<String, Boolean> style) implements RichTextElement {

    static BoldText of(String words) {
        return new BoldText("text", words, Map.of("bold", true));
    }

    @Override
    public String getType() {
        return type;
    }
}
