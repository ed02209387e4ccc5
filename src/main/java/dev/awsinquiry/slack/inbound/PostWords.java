package dev.awsinquiry.slack.inbound;

import com.slack.api.model.Attachment;
import com.slack.api.model.Field;
import com.slack.api.model.Message;
import com.slack.api.model.block.RichTextBlock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a message as people see them. What somebody wrote is its text; what an alarm's post says stands in its blocks,
 * of which the text is then only what a notification shows, and in attachments, as a forwarded message does.
 *
 * @see <a href="https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments">Attachments</a>
 */
final class PostWords {

    private PostWords() {}

    /** The words, without Slack's markup; empty where it shows nothing but pictures, and where we wrote them. */
    static String of(Message message) {
        if (OwnPosts.isOurs(message)) {
            return "";
        }
        String own = own(message);
        return BlockWords.joined(Stream.concat(
                Stream.of(own),
                BlockWords.all(message.getAttachments())
                        .filter(attachment -> !isPreview(attachment))
                        .map(attachment -> Repeated.without(attachment(attachment), own))));
    }

    /** What somebody wrote comes with a block of the same words, which lack what marks a list or a quotation. */
    private static String own(Message message) {
        String text = typed(message.getText());
        String blocks = BlockWords.of(message.getBlocks());
        boolean shown = blocks.isBlank() || Repeated.isSame(text, blocks) || isWritten(message);
        return shown && !text.isBlank() ? text : blocks;
    }

    private static boolean isWritten(Message message) {
        return message.getBotId() == null
                && BlockWords.all(message.getBlocks()).allMatch(RichTextBlock.class::isInstance);
    }

    /** What Slack or an app shows of a page that was linked to; a message that was forwarded looks alike. */
    private static boolean isPreview(Attachment attachment) {
        boolean message = Boolean.TRUE.equals(attachment.isMsgUnfurl()) || attachment.getChannelId() != null;
        return Boolean.TRUE.equals(attachment.isAppUnfurl())
                || !message
                        && Stream.of(attachment.getFromUrl(), attachment.getOriginalUrl())
                                .anyMatch(Objects::nonNull);
    }

    private static String attachment(Attachment attachment) {
        String words = BlockWords.joined(Stream.of(
                        Stream.of(attachment.getPretext(), attachment.getTitle(), attachment.getText())
                                .map(PostWords::typed),
                        BlockWords.all(attachment.getFields()).map(PostWords::field),
                        Stream.of(BlockWords.of(attachment.getBlocks())))
                .flatMap(parts -> parts));
        return Stream.of(words, forwarded(attachment), typed(attachment.getFallback()))
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String forwarded(Attachment attachment) {
        return BlockWords.joined(BlockWords.all(attachment.getMessageBlocks())
                .map(Attachment.MessageBlock::getMessage)
                .filter(Objects::nonNull)
                .map(PostWords::own));
    }

    private static String field(Field field) {
        return Stream.of(typed(field.getTitle()), typed(field.getValue()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : SlackText.typed(text);
    }
}
