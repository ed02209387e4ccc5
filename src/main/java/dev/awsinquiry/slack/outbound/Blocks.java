package dev.awsinquiry.slack.outbound;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * A message as Slack's blocks. Words stand in rich_text and plain_text only, which Slack doesn't parse, so that nothing
 * that people typed pings, links or formats.
 */
public final class Blocks {

    private static final Logger LOG = Logger.getLogger(Blocks.class);

    private static final int MOST_BLOCKS = 50;
    private static final int MOST_IN_ACTIONS = 25;
    /** A text object in a context block. */
    private static final int MOST_SMALL = 3_000;

    private final long revision;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final RichText richText = new RichText();
    private int actions;

    private Blocks(long revision) {
        this.revision = revision;
    }

    /**
     * The blocks, none of which Slack would refuse.
     *
     * @param revision differs between the edits of one message
     */
    public static List<LayoutBlock> of(Message message, long revision) {
        Blocks all = new Blocks(revision);
        boolean tooLong = Fit.tooLong(message);
        if (tooLong) {
            LOG.warnf(
                    "a message has more than %d characters and is shortened; it should have been split", Fit.MOST_TEXT);
        }
        (tooLong ? Fit.shortened(message) : message.blocks()).forEach(all::add);
        all.closeText();
        return all.fewEnough();
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            richText.paragraph(paragraph.spans());
        } else if (block instanceof Block.Bullets bullets) {
            richText.bullets(bullets.items());
        } else if (block instanceof Block.Preformatted preformatted) {
            richText.preformatted(preformatted.text());
        } else if (block instanceof Block.Quote quote) {
            richText.quote(quote.spans());
        } else if (block instanceof Block.Small small) {
            small(small.spans());
        } else if (block instanceof Block.Controls controls) {
            controls(controls);
        } else if (block instanceof Block.Divider) {
            closeText();
            blocks.add(DividerBlock.builder().build());
        }
    }

    /**
     * Small print is small only where it is nothing but words: people and links would need markup in a context block.
     */
    private void small(List<Span> spans) {
        String words = spans.stream()
                .filter(Span.Words.class::isInstance)
                .map(s -> ((Span.Words) s).text())
                .collect(Collectors.joining());
        if (spans.stream().allMatch(Span.Words.class::isInstance) && words.length() <= MOST_SMALL) {
            if (!words.isEmpty()) {
                closeText();
                blocks.add(ContextBlock.builder()
                        .elements(List.of(Pressables.plain(words, MOST_SMALL)))
                        .build());
            }
        } else {
            richText.paragraph(spans);
        }
    }

    private void controls(Block.Controls controls) {
        closeText();
        for (int from = 0; from < controls.controls().size(); from += MOST_IN_ACTIONS) {
            int to = Math.min(from + MOST_IN_ACTIONS, controls.controls().size());
            actions++;
            Pressables.block(controls.controls().subList(from, to), revision + "." + actions)
                    .ifPresent(blocks::add);
        }
    }

    private void closeText() {
        richText.take().ifPresent(blocks::add);
    }

    /** At most as many as Slack takes; what goes are the last ones that can't be pressed. */
    private List<LayoutBlock> fewEnough() {
        if (blocks.size() <= MOST_BLOCKS) {
            return List.copyOf(blocks);
        }
        LOG.warnf("a message has %d blocks and is shortened; it should have been split", blocks.size());
        int last = blocks.size() - 1;
        while (blocks.size() >= MOST_BLOCKS && last >= 0) {
            if (!"actions".equals(blocks.get(last).getType())) {
                blocks.remove(last);
            }
            last--;
        }
        blocks.add(last + 1, more());
        return List.copyOf(blocks.subList(0, MOST_BLOCKS));
    }

    private static RichTextBlock more() {
        return RichTextBlock.builder()
                .elements(List.of(RichTextSectionElement.builder()
                        .elements(List.of(RichTextSectionElement.Text.builder()
                                .text(Plain.MORE)
                                .build()))
                        .build()))
                .build();
    }
}
