package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordEnds;
import java.util.List;

/**
 * What stands for the full stop where people shout or are tired: 「つながりません!」, 「再起動もしました…まだです・・・」. Rows of word
 * files name the full stop.
 */
public final class EndMarks {

    private static final String LOUD = "!…・";
    private static final String DOTS = "….・";

    /** What ends a sentence; 「再起動しても…」 and 「停止中ですが…」 go on. */
    private static final List<String> ENDINGS =
            List.of("です", "ます", "ました", "でした", "ません", "ください", "下さい", "しょう", "ない", "らん", "かん", "せん", "てる", "でる");

    /** What hangs on such an ending: 「落ちてますよね…」. */
    private static final String PARTICLES = "ねよかな";

    private EndMarks() {}

    /** The same characters, index for index, with a full stop for each mark that stands for one. */
    public static char[] read(char[] folded, String text) {
        char[] read = folded;
        for (int i = 1; i < folded.length; i++) {
            if (stands(text, i)) {
                read = read == folded ? folded.clone() : read;
                read[i] = '。';
            }
        }
        return read;
    }

    /** Where the words of a sentence end, without the marks that end it. */
    public static int before(String text, int end) {
        int at = WordEnds.withoutStop(text, end);
        while (at > 0 && LOUD.indexOf(text.charAt(at - 1)) >= 0) {
            at = WordEnds.withoutStop(text, at - 1);
        }
        return at;
    }

    /** Whether the sentence that ends there is over: no list or message below it is part of it. */
    public static boolean closed(String text, int end) {
        char c = Chars.at(text, end - 1);
        return c == '。' || c == '.' || c == '!' || DOTS.indexOf(c) >= 0 && over(text, 0, before(text, end));
    }

    private static boolean stands(String text, int at) {
        char c = text.charAt(at);
        if (c == '!') {
            return Chars.japanese(text.charAt(at - 1)) && Chars.at(text, at + 1) != '?';
        }
        boolean several = c == '…' || c == '.' || c == '・';
        return several && (c == '…' || Chars.at(text, at + 1) == c) && over(text, 0, at);
    }

    /** Whether the last of several dots, or an ellipsis, stands there behind the end of a sentence. */
    static boolean trailing(String text, int from, int at, int end) {
        char c = text.charAt(at);
        if (DOTS.indexOf(c) < 0 || at + 1 < end && DOTS.indexOf(text.charAt(at + 1)) >= 0) {
            return false;
        }
        int first = at;
        while (first > from && DOTS.indexOf(text.charAt(first - 1)) >= 0) {
            first--;
        }
        return (first < at || c == '…') && over(text, from, first);
    }

    /** Whether a sentence ends there by its last verb, whatever mark follows. */
    public static boolean over(String text, int from, int at) {
        int end = at;
        while (end > from && at - end < 2 && PARTICLES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= from || "すたんいうる".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (end - ending.length() >= from && text.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
