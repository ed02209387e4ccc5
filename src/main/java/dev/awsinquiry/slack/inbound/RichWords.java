package dev.awsinquiry.slack.inbound;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Broadcast;
import com.slack.api.model.block.element.RichTextSectionElement.Channel;
import com.slack.api.model.block.element.RichTextSectionElement.Date;
import com.slack.api.model.block.element.RichTextSectionElement.Emoji;
import com.slack.api.model.block.element.RichTextSectionElement.Link;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.User;
import com.slack.api.model.block.element.RichTextSectionElement.UserGroup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a block of rich text.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/rich-text-block">Rich text</a>
 */
final class RichWords {

    private RichWords() {}

    /** The words as they are shown, each point of a list on a line of its own. */
    static String of(RichTextBlock block) {
        return BlockWords.joined(
                BlockWords.all(block.getElements()).map(RichWords::part).map(String::strip));
    }

    private static String part(Object element) {
        if (element instanceof RichTextListElement list) {
            return BlockWords.all(list.getElements())
                    .map(point -> "• " + part(point))
                    .collect(Collectors.joining("\n"));
        }
        if (element instanceof RichTextSectionElement section) {
            return line(section.getElements());
        }
        if (element instanceof RichTextQuoteElement quote) {
            return line(quote.getElements());
        }
        return element instanceof RichTextPreformattedElement code ? line(code.getElements()) : "";
    }

    private static String line(@Nullable List<RichTextElement> elements) {
        return BlockWords.all(elements).map(RichWords::word).collect(Collectors.joining());
    }

    private static String word(RichTextElement element) {
        if (element instanceof Text text) {
            return said(text.getText());
        }
        if (element instanceof Link link) {
            return SlackText.link(said(link.getUrl()), said(link.getText()));
        }
        if (element instanceof Emoji emoji) {
            return ":" + said(emoji.getName()) + ":";
        }
        if (element instanceof Date date) {
            return said(date.getFallback());
        }
        return mention(element);
    }

    private static String mention(RichTextElement element) {
        if (element instanceof User user) {
            return "@" + said(user.getUserId());
        }
        if (element instanceof UserGroup group) {
            return "@" + said(group.getUsergroupId());
        }
        if (element instanceof Broadcast broadcast) {
            return "@" + said(broadcast.getRange());
        }
        return element instanceof Channel channel ? "#" + said(channel.getChannelId()) : "";
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
