package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;

/** The code right behind 「エラーコード」; the word alone, 「エラーコードは不明です」, names none. */
final class NamedCode {

    /** What may stand between the word and its code. */
    private static final String TIES = " はがも、:=(「『\"'`";
    /** What a code consists of beside letters and digits. */
    private static final String JOINTS = "-_.:/";
    /** What makes a number behind the word a count: 「エラーコード 2 種類」. */
    private static final String COUNTERS = "種個件つ回";
    /** Chars of a code. */
    private static final int LONGEST = 80;

    private NamedCode() {}

    static void read(Page page, Notes notes, Sentence sentence) {
        for (Hit label : page.found(sentence, "error.code.ja")) {
            String text = page.folded().text;
            int start = label.end();
            while (start < sentence.end() && TIES.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int end = end(text, start, Math.min(sentence.end(), start + LONGEST));
            if (end > start && COUNTERS.indexOf(Chars.at(text, Chars.skipBlanks(text, end))) < 0) {
                DeniedError.state(page, notes, new Span(start, end), new Span(label.start(), end), 3);
            }
        }
    }

    /** Behind the code that begins there, which has a digit or a capital; its start where none does. */
    private static int end(String text, int start, int limit) {
        int end = start;
        boolean telling = false;
        while (end < limit && (Chars.alnum(text.charAt(end)) || JOINTS.indexOf(text.charAt(end)) >= 0)) {
            telling |= Chars.digit(text.charAt(end)) || Chars.upper(text.charAt(end));
            end++;
        }
        while (end > start && JOINTS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return telling ? end : start;
    }
}
