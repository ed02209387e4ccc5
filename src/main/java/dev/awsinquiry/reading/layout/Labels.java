package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;

/** Finds the labels that the lines of a form begin with: 「影響: なし」, 「【影響】なし」, 「影響 → なし」. */
final class Labels {

    /** What leads from a word of Japanese to what is entered for it; {@code level=error} is no form. */
    private static final String POINTS = "=→⇒";
    /** What else than 【】 a label may stand in. */
    private static final String OPENING = "[<〈《≪";

    private static final String CLOSING = "]>〉》≫";

    private static final int LONGEST = 40;

    private final Folded folded;
    private final Topics topics;

    Labels(Folded folded, Topics topics) {
        this.folded = folded;
        this.topics = topics;
    }

    /** Behind the label that the line begins with; -1 where it begins with none. */
    int end(int start, int end, boolean marked) {
        String text = folded.text;
        if (Chars.at(text, start) == '【') {
            int close = Chars.find(text, "】", start, end);
            return close > 0 && close < end ? close + 1 : -1;
        }
        int bracket = OPENING.indexOf(Chars.at(text, start));
        int shut = bracket < 0 ? -1 : Chars.find(text, CLOSING.substring(bracket, bracket + 1), start, end);
        // "[error] 31#31: …" is a line of a log
        if (shut > 0 && Chars.japanese(Chars.at(text, start + 1)) && announces(start, shut)) {
            return shut + 1;
        }
        int bold = text.startsWith("**", start) ? Chars.find(text, "**", start + 2, end) : -1;
        if (bold > 0 && bold - start < LONGEST && Chars.at(text, bold - 1) == ':') {
            // **Anything else:** is a label whatever it says, so that nothing below an empty one falls to that
            return bold + 2;
        }
        if (bold > 0 && bold + 2 < end && Chars.at(text, bold - 1) == '?') {
            // **What have you tried?** nothing yet
            return announces(start, bold) ? bold + 2 : -1;
        }
        int named = Lines.boxed(text, start) ? behindWord(start, end) : -1;
        if (named > start && announces(start, named)) {
            return named;
        }
        int limit = Math.min(end, start + LONGEST);
        // "Region [e.g. us-east-1]: …" is named before its example
        int example = limit;
        for (int i = start; i < limit; i++) {
            char c = Chars.at(text, i);
            if ((c == '(' || c == '[' && i > start) && Splitter.example(folded.lower, i, end)) {
                example = Math.min(example, i);
                int close = Chars.find(text, c == '(' ? ")" : "]", i, end);
                i = Math.max(i, close);
            } else if (i > start && (Chars.at(text, i) == '|' || points(text, i))) {
                // a row of a table, or 「影響=なし」
                return announces(start, i) ? i + 1 : -1;
            } else if (Chars.at(text, i) == '?') {
                // "How often? Every time": the answer in the line of the question
                return i > start && i + 1 < end && announces(start, i) ? i + 1 : -1;
            } else if (Chars.at(text, i) == ':') {
                return announces(start, Math.min(i, example)) || (marked && i + 1 < end && parts(text, i)) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Behind the Japanese after the mark, where a blank follows or, as blanks before them are folded away, other letters. */
    private int behindWord(int start, int end) {
        String text = folded.text;
        int at = Chars.skipBlanks(text, start + 1);
        while (at < end && Chars.japanese(Chars.at(text, at))) {
            at++;
        }
        boolean leaves = at < end && (Chars.at(text, at) == ' ' || Chars.alnum(Chars.at(text, at)));
        // 「■なぜ AWS 側と考えるか : …」 has its colon behind
        int colon = Chars.find(text, ":", at, Math.min(end, start + LONGEST));
        return leaves && !(colon > 0 && colon + 1 < end && parts(text, colon)) ? at : -1;
    }

    private boolean announces(int start, int end) {
        return !topics.ofLabel(folded.lower.substring(start, end)).isEmpty();
    }

    /** Whether the colon parts words, not a number, an ARN or an address. */
    private static boolean parts(String text, int at) {
        char next = text.charAt(at + 1);
        return !Chars.digit(next) && !(Chars.letter(text.charAt(at - 1)) && (Chars.letter(next) || next == '/'));
    }

    private static boolean points(String text, int at) {
        return POINTS.indexOf(text.charAt(at)) >= 0 && Chars.japanese(text.charAt(at - 1));
    }
}
