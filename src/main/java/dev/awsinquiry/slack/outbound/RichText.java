package dev.awsinquiry.slack.outbound;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.awsinquiry.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rich_text block under construction. Slack parses nothing in it: no markup, no mentions, no links but those that
 * are elements of their own.
 */
final class RichText {

    private final List<BlockElement> elements = new ArrayList<>();
    private final List<RichTextElement> section = new ArrayList<>();
    private boolean sectionOpen;
    private boolean sectionSaysSomething;

    /** A line below what is there; an empty one leaves a gap. */
    void paragraph(List<Span> spans) {
        if (sectionOpen) {
            section.add(text("\n", false));
        }
        sectionOpen = true;
        List<RichTextElement> line = line(spans);
        sectionSaysSomething |= !line.isEmpty();
        section.addAll(line);
    }

    void bullets(List<List<Span>> items) {
        List<RichTextElement> points = new ArrayList<>();
        for (List<Span> item : items) {
            List<RichTextElement> line = line(item);
            if (!line.isEmpty()) {
                points.add(RichTextSectionElement.builder().elements(line).build());
            }
        }
        if (!points.isEmpty()) {
            closeSection();
            elements.add(RichTextListElement.builder()
                    .style("bullet")
                    .elements(points)
                    .build());
        }
    }

    void preformatted(String words) {
        if (!words.isEmpty()) {
            closeSection();
            elements.add(RichTextPreformattedElement.builder()
                    .elements(List.of(text(words, false)))
                    .build());
        }
    }

    void quote(List<Span> spans) {
        List<RichTextElement> line = line(spans);
        if (!line.isEmpty()) {
            closeSection();
            elements.add(RichTextQuoteElement.builder().elements(line).build());
        }
    }

    /** The block, unless it is empty; the next one begins anew. */
    Optional<RichTextBlock> take() {
        closeSection();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        RichTextBlock block =
                RichTextBlock.builder().elements(List.copyOf(elements)).build();
        elements.clear();
        return Optional.of(block);
    }

    private void closeSection() {
        if (sectionSaysSomething) {
            elements.add(RichTextSectionElement.builder()
                    .elements(List.copyOf(section))
                    .build());
        }
        section.clear();
        sectionOpen = false;
        sectionSaysSomething = false;
    }

    private static List<RichTextElement> line(List<Span> spans) {
        List<RichTextElement> line = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Words words) {
                // Slack refuses empty texts
                if (!words.text().isEmpty()) {
                    line.add(text(words.text(), words.bold()));
                }
            } else if (span instanceof Span.Link link) {
                line.add(link(link));
            } else if (span instanceof Span.Person person) {
                line.add(RichTextSectionElement.User.builder()
                        .userId(person.userId())
                        .build());
            }
        }
        return line;
    }

    private static RichTextElement link(Span.Link link) {
        RichTextSectionElement.Link element =
                RichTextSectionElement.Link.builder().url(link.url()).build();
        if (!link.label().isEmpty()) {
            element.setText(link.label());
        }
        return element;
    }

    private static RichTextElement text(String words, boolean bold) {
        return bold
                ? new BoldText(words)
                : RichTextSectionElement.Text.builder().text(words).build();
    }
}
