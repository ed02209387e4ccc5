package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The last resort against a message that Slack would refuse: it ends with "…" where there is no more room. Whoever
 * writes long texts splits them before. Controls stay whole.
 */
final class Fit {

    /** Slack refuses some messages from about 11,300 characters on ({@code msg_blocks_too_long}), undocumented. */
    static final int MOST_TEXT = 10_000;

    private int left;

    private Fit(int left) {
        this.left = left;
    }

    /** Whether a message has to be shortened. */
    static boolean tooLong(Message message) {
        return message.blocks().stream().mapToInt(Fit::length).sum() > MOST_TEXT;
    }

    /** What fits of it. */
    static List<Block> shortened(Message message) {
        int controls = message.blocks().stream()
                .filter(Block.Controls.class::isInstance)
                .mapToInt(Fit::length)
                .sum();
        Fit fit = new Fit(Math.max(0, MOST_TEXT - controls));
        List<Block> blocks = new ArrayList<>();
        for (Block block : message.blocks()) {
            if (fit.left > 0 || block instanceof Block.Controls) {
                blocks.add(fit.cut(block));
            }
        }
        return blocks;
    }

    private Block cut(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(cut(paragraph.spans()));
        }
        if (block instanceof Block.Small small) {
            return new Block.Small(cut(small.spans()));
        }
        if (block instanceof Block.Bullets bullets) {
            return new Block.Bullets(bullets.items().stream().map(this::cut).toList());
        }
        if (block instanceof Block.Preformatted preformatted) {
            return new Block.Preformatted(take(preformatted.text()));
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(cut(quote.spans()));
        }
        return block;
    }

    private List<Span> cut(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (left <= 0) {
                return kept;
            }
            if (span instanceof Span.Words words) {
                kept.add(new Span.Words(take(words.text()), words.bold()));
            } else if (span instanceof Span.Link link) {
                kept.add(new Span.Link(take(link.label()), link.url()));
            } else {
                kept.add(span);
            }
        }
        return kept;
    }

    private String take(String words) {
        String taken = Plain.shortened(words, left);
        // what was cut short is the end, even where a character more would have fitted
        left = taken.length() < words.length() ? 0 : left - taken.length();
        return taken;
    }

    private static int length(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return length(paragraph.spans());
        }
        if (block instanceof Block.Small small) {
            return length(small.spans());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().mapToInt(Fit::length).sum();
        }
        if (block instanceof Block.Preformatted preformatted) {
            return preformatted.text().length();
        }
        if (block instanceof Block.Quote quote) {
            return length(quote.spans());
        }
        return block instanceof Block.Controls controls
                ? controls.controls().stream().mapToInt(Fit::length).sum()
                : 0;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Fit::length).sum();
    }

    private static int length(Span span) {
        if (span instanceof Span.Words words) {
            return words.text().length();
        }
        return span instanceof Span.Link link ? link.label().length() : 0;
    }

    private static int length(Control control) {
        int choices = control instanceof Control.Menu menu
                ? menu.choices().stream().mapToInt(c -> c.label().length()).sum()
                : 0;
        return choices
                + (control instanceof Control.Button button
                        ? button.label().length()
                        : ((Control.Menu) control).label().length());
    }
}
