package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code house_word}: two to five capitals that neither AWS nor the trade uses, so that they can only be a name of the
 * house. What the text explains, shouts, or puts into a name or a command is none.
 */
final class HouseWordRecogniser implements Recogniser {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int SHORT = 3;
    private static final String IN_NAMES = "-_./:@#&+=$%\"'`*<>{}[]|\\~^";

    /** Behind an abbreviation these explain it, or make it part of something else. */
    private static final List<String> EXPLAINED =
            List.of("=", " =", ":", " は当社の", " とは", "という", " という", ", our ", ", the ", ", a ", ", which ");

    @Override
    public void read(Page page, Notes notes) {
        String text = page.folded().text;
        for (Sentence sentence : page.sentences()) {
            List<Span> unknown = sentence.spoken() ? unknown(page, sentence) : List.of();
            if (!unknown.isEmpty() && !shouted(text, sentence)) {
                unknown.forEach(word -> notes.raise(Flag.HOUSE_WORD, word.start(), word.end(), ""));
                return;
            }
        }
    }

    private static List<Span> unknown(Page page, Sentence sentence) {
        String text = page.folded().text;
        List<Span> found = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); ) {
            int end = i;
            while (end < sentence.end() && Chars.upper(text.charAt(end))) {
                end++;
            }
            int length = end - i;
            if (length >= SHORTEST
                    && length <= LONGEST
                    && alone(text, i, end)
                    && !explained(text, i, end)
                    && !word(text, i, end)
                    && !page.words().usual(text.substring(i, end))) {
                found.add(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Whether it can be spoken as a word: names and cries are, abbreviations of this length seldom. */
    private static boolean word(String text, int start, int end) {
        return end - start > SHORT && text.substring(start, end).chars().anyMatch(c -> "AEIOU".indexOf(c) >= 0);
    }

    private static boolean alone(String text, int start, int end) {
        char before = Chars.at(text, start - 1);
        char after = Chars.at(text, end);
        boolean part = after == '.' || after == ':' ? Chars.at(text, end + 1) > ' ' : IN_NAMES.indexOf(after) >= 0;
        return !Chars.alnum(before) && !Chars.alnum(after) && IN_NAMES.indexOf(before) < 0 && !part;
    }

    private static boolean explained(String text, int start, int end) {
        int open = Chars.at(text, end) == '(' ? end : Chars.at(text, end + 1) == '(' ? end + 1 : -1;
        int close = open < 0 ? -1 : text.indexOf(')', open);
        // one more name in brackets explains nothing
        boolean words = close > 0
                && text.substring(open + 1, close).chars().anyMatch(c -> c == ' ' || Chars.japanese((char) c));
        return words
                || Chars.at(text, start - 1) == '('
                || EXPLAINED.stream().anyMatch(sign -> text.startsWith(sign, end));
    }

    /** Whether capitals stand in it side by side, as in a command, a heading or a cry. */
    private static boolean shouted(String text, Sentence sentence) {
        int run = 0;
        for (int i = sentence.start(); i < sentence.end(); ) {
            int end = i;
            while (end < sentence.end() && text.charAt(end) != ' ') {
                end++;
            }
            boolean capitals = end > i + 1 && text.substring(i, end).chars().allMatch(c -> c >= 'A' && c <= 'Z');
            run = capitals ? run + 1 : 0;
            if (run > 2) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }
}
