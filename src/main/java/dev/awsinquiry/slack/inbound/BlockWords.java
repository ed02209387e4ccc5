package dev.awsinquiry.slack.inbound;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of blocks, one line for each of their texts. */
final class BlockWords {

    private BlockWords() {}

    /** All of them; empty where there are none. */
    static String of(@Nullable List<LayoutBlock> blocks) {
        return joined(all(blocks).map(BlockWords::block));
    }

    private static String block(LayoutBlock block) {
        if (block instanceof HeaderBlock header) {
            return words(header.getText());
        }
        if (block instanceof SectionBlock section) {
            return joined(Stream.concat(
                    Stream.of(words(section.getText())),
                    all(section.getFields()).map(BlockWords::words)));
        }
        if (block instanceof ContextBlock context) {
            return joined(
                    all(context.getElements()).map(element -> element instanceof TextObject text ? words(text) : ""));
        }
        if (block instanceof MarkdownBlock markdown) {
            return Optional.ofNullable(markdown.getText()).orElse("");
        }
        return block instanceof RichTextBlock rich ? RichWords.of(rich) : "";
    }

    private static String words(@Nullable TextObject text) {
        return Optional.ofNullable(text)
                .map(TextObject::getText)
                .map(SlackText::typed)
                .orElse("");
    }

    /** What Slack lists; it leaves out empty lists. */
    static <T> Stream<T> all(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of()).stream();
    }

    /** The parts that say anything, a line each. */
    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
