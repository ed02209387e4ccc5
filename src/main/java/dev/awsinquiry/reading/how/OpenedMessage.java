package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Page;

/**
 * A message that opens with a code of its own and has no mark behind it: {@code READONLY You can't write against a read only
 * replica.} Its code alone, or its cause alone, is half of what AWS looks for.
 */
final class OpenedMessage {

    private static final String OPENING = "error.whole";

    private OpenedMessage() {}

    /** Whether one opens there. */
    static boolean at(Page page, int start) {
        int last = Math.min(page.folded().lower.length(), start + MessageSpan.LONGEST);
        return page.begins(start, last, OPENING);
    }

    /** From there to the end of what its sentence says in English. */
    static Span of(Page page, int start) {
        String text = page.folded().text;
        int last = MessageSpan.sentenceEnd(page, start);
        int end = start;
        while (end < last && text.charAt(end) < 0x7f) {
            end++;
        }
        return new Span(start, Chars.beforeBlanks(text, start, end));
    }
}
