package dev.awsinquiry.reading.chars;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a stretch of a text ends that is shown as words: phrases of word files list the stems of Japanese verbs, while
 * 「復旧しまし」 or 「31 に復旧」 out of 「14:31 に復旧しました」 isn't what anybody wrote, and no word is cut in two.
 */
public final class WordEnds {

    /** Chars of an ending. */
    private static final int LONGEST = 12;

    private static final Pattern ENDING = Pattern.compile("^(?:[れりるらっしきけかわさまちみえせいげべめ]{0,2})"
            + "(?:ませんでした|ません|ました|ます|なかった|ない|なくな(?:りました|った|る)|て(?:い|お)?(?:ました|ます|ません|ります|りました|る|た|ない)"
            + "|てき(?:ました|ます|た)|った|た|る|ず|んで|んだ|そう(?:です|だ)?|(?=[、。]|$))");

    private WordEnds() {}

    /** The stretch with the rest of the words that it cuts, up to the limit. */
    public static Span whole(String lower, int start, int end, int limit) {
        int from = start;
        if (Chars.digit(Chars.at(lower, start)) && Chars.at(lower, start - 1) == ':') {
            from--;
            while (Chars.digit(Chars.at(lower, from - 1))) {
                from--;
            }
        }
        return new Span(from, end(lower, end, limit));
    }

    /** Behind the verb that the place stands within; the place itself where it stands between words. */
    public static int end(String lower, int end, int limit) {
        if (end >= limit || !stem(Chars.at(lower, end - 1))) {
            return end;
        }
        Matcher ending = ENDING.matcher(lower.substring(end, Math.min(limit, end + LONGEST)));
        return ending.find() ? end + ending.end() : end;
    }

    /** Where the words of a sentence end, without the stop behind them. */
    public static int withoutStop(String text, int end) {
        int at = end;
        while (at > 0 && "。. ".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The end of what begins there, or, where that is long, of the last word that is not too far. */
    public static int cut(String text, int start, int end, int longest) {
        if (end - start <= longest) {
            return end;
        }
        int at = start + longest;
        if (!Chars.alnum(text.charAt(at))) {
            return at;
        }
        while (at > start && (Chars.alnum(text.charAt(at - 1)) || "-_./:".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        while (at > start && " \"'([{:".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > start + longest / 2 ? at : start + longest;
    }

    private static boolean stem(char c) {
        boolean hiragana = Chars.hiragana(c);
        return hiragana ? "がはをのもと".indexOf(c) < 0 : c >= '\u4e00' && c <= '\u9fff';
    }
}
