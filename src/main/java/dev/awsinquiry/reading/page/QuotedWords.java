package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.BitSet;

/** Words that aren't the author's: they stand in a message that was quoted. */
public final class QuotedWords {

    /** Chars of a sentence in which messages are looked for; a longer one is a log. */
    private static final int LONGEST_SENTENCE = 2_000;

    private QuotedWords() {}

    /** What the sentence holds in quotation marks, apostrophes aside; nothing of a log. */
    static BitSet of(Page page, Sentence sentence) {
        BitSet quoted = new BitSet();
        String text = page.folded().text;
        if (sentence.end() - sentence.start() <= LONGEST_SENTENCE) {
            Quotes.each(text, sentence.start(), sentence.end(), (start, end) -> {
                if (text.charAt(start - 1) != '\'') {
                    quoted.set(start, end);
                }
            });
        }
        return quoted;
    }

    /**
     * Whether the stretch, within a sentence, stands in a message that was quoted: what a program says of "all copies"
     * is nobody's account of who is hit.
     */
    public static boolean inMessage(Page page, int from, int to) {
        Sentence sentence = page.sentences().get(page.sentenceAt(from));
        if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
            return false;
        }
        String text = page.folded().text;
        boolean[] inside = {false};
        Quotes.each(text, sentence.start(), sentence.end(), (start, end) -> {
            boolean message = "\"`".indexOf(text.charAt(start - 1)) >= 0;
            inside[0] |= message && start <= from && from < end;
        });
        return inside[0];
    }
}
