package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordEnds;

/** Finds what stands in quotation marks. */
public final class Quotes {

    private static final String OPEN = "「『\"`'";
    private static final String CLOSE = "」』\"`'";

    private Quotes() {}

    /** Hands over the inside of each pair of quotation marks in the stretch. */
    public static void each(String text, int start, int end, Tokens.Taker taker) {
        int open = (1 << OPEN.length()) - 1;
        for (int i = start; i < end; i++) {
            int kind = kind(OPEN, text.charAt(i));
            boolean apostrophe = kind == 4 && Chars.letter(Chars.at(text, i - 1));
            if (kind < 0 || apostrophe || (open & (1 << kind)) == 0) {
                continue;
            }
            int close = i + 1;
            while (close < end && text.charAt(close) != CLOSE.charAt(kind)) {
                close++;
            }
            if (close == end) {
                open &= ~(1 << kind);
                continue;
            }
            if (close > i + 1) {
                taker.take(i + 1, close);
            }
            i = close;
        }
    }

    /** Whether a quotation that was opened in the sentence closes with it. */
    public static boolean closesAtEnd(String text, Sentence sentence) {
        int last = WordEnds.withoutStop(text, sentence.end()) - 1;
        int kind = CLOSE.indexOf(Chars.at(text, last));
        int open = kind < 0 ? -1 : text.indexOf(OPEN.charAt(kind), sentence.start());
        return open >= 0 && open < last;
    }

    /** Which of the opening marks it is; -1 for any other character, as nearly all are: these aren't looked for. */
    public static int kind(String opening, char c) {
        boolean none = c > '`' ? c < '「' || c > '『' : c > '\'' && c < '`' || c < '"';
        return none ? -1 : opening.indexOf(c);
    }

    /** Whether the words behind say that what stood before them was shown: 「…と出る」. */
    public static boolean followed(String behind) {
        return QuoteWords.FOLLOWING.begins(behind, 0);
    }

    /** Whether the words around say that this was shown as a message. */
    public static boolean announced(String before, String behind) {
        int end = before.length();
        while (end > 0 && " :=\"`'「『(,は、".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : QuoteWords.ANNOUNCING.ending(before, end)) {
            int start = end - word.length();
            if (before.startsWith(word, start) && !Chars.letter(Chars.at(before, start - 1))) {
                return true;
            }
        }
        return QuoteWords.FOLLOWING.begins(behind, 1);
    }
}
