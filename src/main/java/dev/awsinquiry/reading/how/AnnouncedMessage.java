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
 * I'm getting..", also where it goes on over several sentences, so that its own one doesn't close it; or behind such words
 * in its sentence, where it is closed further on in the line.
 */
final class AnnouncedMessage {

    private static final String OPEN = "`\"「『'";
    private static final String CLOSE = "`\"」』'";
    private static final String LEADS = " \n:.…→";
    /** Chars of the line before that are looked at. */
    private static final int NEAR = 40;
    /** Fewest chars of a message; what is shorter may be a name. */
    private static final int SHORTEST = 12;

    private AnnouncedMessage() {}

    static void read(Page page, Notes notes, int s) {
        String text = page.folded().text;
        Sentence sentence = page.sentences().get(s);
        opened(page, notes, sentence);
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

    /** The message that the sentence opens and doesn't close. */
    private static void opened(Page page, Notes notes, Sentence sentence) {
        String text = page.folded().text;
        int open = sentence.spoken() ? unclosed(text, sentence) : -1;
        if (open < 0 || !Quotes.announced(page.lower(Math.max(sentence.start(), open - NEAR), open), "")) {
            return;
        }
        int limit = Math.min(text.length(), sentence.end() + MessageSpan.LONGEST);
        int next = Chars.find(text, "\n", sentence.end(), limit);
        String closer = CLOSE.substring(OPEN.indexOf(text.charAt(open)), OPEN.indexOf(text.charAt(open)) + 1);
        int close = Chars.find(text, closer, sentence.end(), next < 0 ? limit : next);
        if (close > 0 && close - open > SHORTEST && !page.holds(open + 1, close, "message.good")) {
            DeniedError.state(page, notes, new Span(open + 1, close), 3);
        }
    }

    /** Where the sentence opens the last quotation that it leaves open; -1 where it leaves none. */
    private static int unclosed(String text, Sentence sentence) {
        int open = -1;
        char closer = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (open >= 0) {
                open = c == closer ? -1 : open;
            } else if (Quotes.kind(OPEN, c) >= 0 && !Chars.letter(Chars.at(text, i - 1))) {
                open = i;
                closer = CLOSE.charAt(OPEN.indexOf(c));
            }
        }
        return open;
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
