package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;

/**
 * A message in quotation marks on a line of its own, which the line before leads over to: "we get:", "this is the error
 * I'm getting..", also where it goes on over several sentences, so that its own one doesn't close it.
 */
final class AnnouncedMessage {

    private static final String OPEN = "`\"「『";
    private static final String CLOSE = "`\"」』";
    private static final String LEADS = " \n:.…→";
    /** Chars of the line before that are looked at. */
    private static final int NEAR = 40;
    /** Fewest chars of a message; what is shorter may be a name. */
    private static final int SHORTEST = 12;

    private AnnouncedMessage() {}

    static void read(Page page, Notes notes, int s) {
        String text = page.folded().text;
        Sentence sentence = page.sentences().get(s);
        int kind = OPEN.indexOf(text.charAt(sentence.start()));
        if (kind < 0 || s == 0 || !ledTo(page, page.sentences().get(s - 1))) {
            return;
        }
        int start = sentence.start() + 1;
        int close = Chars.find(text, CLOSE.substring(kind, kind + 1), start, sentence.end());
        int end = WordEnds.cut(text, start, close < 0 ? sentence.end() : close, MessageSpan.LONGEST);
        boolean words = end - start >= SHORTEST && Chars.find(text, " ", start, end) > 0;
        if (words && !page.holds(start, end, "message.good")) {
            DeniedError.state(page, notes, new Span(start, end), 3);
        }
    }

    private static boolean ledTo(Page page, Sentence before) {
        String text = page.folded().text;
        int end = before.end();
        while (end > before.start() && LEADS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return before.spoken() && Quotes.announced(page.lower(Math.max(before.start(), end - NEAR), end), "");
    }
}
