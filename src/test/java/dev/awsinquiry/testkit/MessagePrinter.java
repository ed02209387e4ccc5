package dev.awsinquiry.testkit;

import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a message out as text, nothing left out, so that it can be compared as a whole and read in a review. */
public final class MessagePrinter {

    private MessagePrinter() {}

    /** The whole message: first its summary, then its blocks. */
    public static String print(Message message) {
        return "(" + message.summary() + ")\n"
                + message.blocks().stream().map(MessagePrinter::block).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.spans());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> "• " + line(item)).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Small small) {
            return "(small) " + line(small.spans());
        }
        if (block instanceof Block.Preformatted preformatted) {
            return "```\n" + preformatted.text() + "\n```";
        }
        if (block instanceof Block.Quote quote) {
            return line(quote.spans()).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Controls controls) {
            return controls.controls().stream().map(MessagePrinter::control).collect(Collectors.joining("\n"));
        }
        return "———";
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(MessagePrinter::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span instanceof Span.Words words) {
            return words.bold() ? "**" + words.text() + "**" : words.text();
        }
        if (span instanceof Span.Link link) {
            return link.label() + " <" + link.url() + ">";
        }
        return "@" + ((Span.Person) span).userId();
    }

    private static String control(Control control) {
        if (control instanceof Control.Button button) {
            String label = button.primary() ? "[" + button.label() + "]" : button.label();
            return "[" + label + (button.danger() ? " ⚠" : "") + "] " + button.actionId() + " " + button.value();
        }
        Control.Menu menu = (Control.Menu) control;
        return "[" + menu.label() + "] " + menu.actionId() + " " + menu.blockHint() + (menu.people() ? " (people)" : "")
                + menu.choices().stream()
                        .map(choice -> "\n    " + choice.value() + " " + choice.label())
                        .collect(Collectors.joining());
    }
}
