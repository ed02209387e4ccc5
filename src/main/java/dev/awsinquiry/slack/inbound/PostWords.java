package dev.awsinquiry.slack.inbound;

import com.slack.api.model.Attachment;
import com.slack.api.model.Field;
import com.slack.api.model.Message;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a message as people see them. What somebody wrote is its text; an alarm's post often has none, and all that it
 * says stands in attachments or blocks.
 *
 * @see <a href="https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments">Attachments</a>
 */
final class PostWords {

    private PostWords() {}

    /** The words, without Slack's markup; empty where it shows nothing but pictures. */
    static String of(Message message) {
        String text = typed(message.getText());
        return text.isBlank()
                ? joined(Stream.concat(
                        blocks(message.getBlocks()),
                        all(message.getAttachments()).map(PostWords::attachment)))
                : text;
    }

    private static String attachment(Attachment attachment) {
        String words = joined(Stream.of(
                        Stream.of(attachment.getPretext(), attachment.getTitle(), attachment.getText())
                                .map(PostWords::typed),
                        all(attachment.getFields()).map(PostWords::field),
                        blocks(attachment.getBlocks()))
                .flatMap(parts -> parts));
        return words.isEmpty() ? typed(attachment.getFallback()) : words;
    }

    private static String field(Field field) {
        return Stream.of(typed(field.getTitle()), typed(field.getValue()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
    }

    private static Stream<String> blocks(@Nullable List<LayoutBlock> blocks) {
        return all(blocks)
                .map(block -> block instanceof HeaderBlock header
                        ? words(header.getText())
                        : block instanceof SectionBlock section ? section(section) : "");
    }

    private static String section(SectionBlock section) {
        return joined(Stream.concat(
                Stream.of(words(section.getText())), all(section.getFields()).map(PostWords::words)));
    }

    private static String words(@Nullable TextObject text) {
        return Optional.ofNullable(text)
                .map(TextObject::getText)
                .map(PostWords::typed)
                .orElse("");
    }

    private static <T> Stream<T> all(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of()).stream();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : SlackText.typed(text);
    }
}
