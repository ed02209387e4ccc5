package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;

/** Puts a message together from top to bottom. */
final class Draft {

    private final List<Block> blocks = new ArrayList<>();

    Draft paragraph(List<Span> spans) {
        blocks.add(new Block.Paragraph(spans));
        return this;
    }

    Draft paragraph(String words) {
        return paragraph(List.of(Span.words(words)));
    }

    /** One paragraph of several lines, which stand closer together than paragraphs; none if there are no lines. */
    Draft lines(List<List<Span>> lines) {
        List<Span> all = new ArrayList<>();
        for (List<Span> line : lines) {
            if (!all.isEmpty()) {
                all.add(Span.words("\n"));
            }
            all.addAll(line);
        }
        return all.isEmpty() ? this : paragraph(all);
    }

    Draft bullets(List<List<Span>> items) {
        blocks.add(new Block.Bullets(items));
        return this;
    }

    Draft small(String words) {
        blocks.add(new Block.Small(List.of(Span.words(words))));
        return this;
    }

    /** Words as they were typed; nothing if there are none. */
    Draft quote(List<Span> words) {
        if (!words.isEmpty()) {
            blocks.add(new Block.Quote(words));
        }
        return this;
    }

    Draft divider() {
        blocks.add(new Block.Divider());
        return this;
    }

    Draft preformatted(String text) {
        blocks.add(new Block.Preformatted(text));
        return this;
    }

    /** What can be pressed; nothing if that is nothing. */
    Draft controls(List<Control> controls) {
        if (!controls.isEmpty()) {
            blocks.add(new Block.Controls(controls));
        }
        return this;
    }

    Message message(String summary) {
        return new Message(summary, blocks);
    }
}
