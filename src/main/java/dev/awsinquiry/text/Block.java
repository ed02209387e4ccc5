package dev.awsinquiry.text;

import java.util.List;

/** A part of a message, from top to bottom. */
public sealed interface Block {

    /** A paragraph; a line break in its words ({@code \n}) is a line break on the screen. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** Points below each other. */
    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Small print. */
    record Small(List<Span> spans) implements Block {
        public Small {
            spans = List.copyOf(spans);
        }
    }

    /** Text to copy, exactly as it is; nothing in it pings, links or formats. */
    record Preformatted(String text) implements Block {}

    /** Words as they were typed, set off from ours; nothing in them pings, links or formats. */
    record Quote(List<Span> spans) implements Block {
        public Quote {
            spans = List.copyOf(spans);
        }
    }

    /** What can be pressed; the action ids within one block differ. */
    record Controls(List<Control> controls) implements Block {
        public Controls {
            controls = List.copyOf(controls);
        }
    }

    /** A thin line. */
    record Divider() implements Block {}
}
