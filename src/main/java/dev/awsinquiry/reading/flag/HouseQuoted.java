package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of the house in quotation marks: 「当社の「ことぶき」が落ちました」, {@code our "Heron" can't read}. A label on a screen
 * stands in quotation marks as well; a name has an owner before it and something that befalls systems behind it, and holds
 * no word for what a screen, a message or an environment is called.
 */
final class HouseQuoted {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    /** Chars between the name and what befell it. */
    private static final int FAR = 16;

    private static final String OPEN = "「『\"";
    private static final String CLOSE = "」』\"";

    private HouseQuoted() {}

    static List<Span> in(Page page, Sentence sentence) {
        List<Span> found = new ArrayList<>();
        String text = page.folded().text;
        for (int i = sentence.start(); i < sentence.end(); ) {
            int quote = OPEN.indexOf(text.charAt(i));
            int end = quote < 0
                    ? -1
                    : Chars.find(
                            text, CLOSE.substring(quote, quote + 1), i + 1, Math.min(sentence.end(), i + LONGEST + 2));
            if (end > 0 && name(page, i + 1, end) && ours(page, sentence, i) && acts(page, sentence, end + 1)) {
                found.add(new Span(i + 1, end));
            }
            i = Math.max(end, i) + 1;
        }
        return found;
    }

    private static boolean name(Page page, int start, int end) {
        String text = page.folded().text;
        boolean japanese =
                text.substring(start, end).chars().allMatch(c -> Chars.japanese((char) c) && "、。".indexOf(c) < 0);
        boolean capital = Chars.upper(text.charAt(start))
                && text.substring(start + 1, end).chars().allMatch(c -> c >= 'a' && c <= 'z');
        return end - start >= SHORTEST
                && (japanese || capital)
                && !page.words().lexicon().holds(page.lower(start, end), "quoted.plain");
    }

    private static boolean ours(Page page, Sentence sentence, int start) {
        return page.distanceBefore(sentence.start(), start, "quoted.ours") <= 1;
    }

    private static boolean acts(Page page, Sentence sentence, int end) {
        int s = page.sentenceAt(sentence.start());
        return page.distanceBehind(s, end, "quoted.acts") <= 1
                || page.distanceBehind(s, end, "house.subject") == 0
                        && page.distanceBehind(s, end, "house.acts") <= FAR;
    }
}
