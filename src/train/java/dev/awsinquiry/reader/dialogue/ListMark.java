package dev.awsinquiry.reader.dialogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import dev.awsinquiry.reader.text.Chars;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * What stands before a point of a list: {@code 1.}, {@code (2)}, {@code ③}, 二、, {@code Q4:}, 回答5, {@code b)}, or a bullet.
 *
 * @param number of the point; 0 for a bullet
 * @param length of the mark
 */
record ListMark(int number, int length) {

    private static final String NUMBER = "\\s*([0-9\uff10-\uff19]{1,2})\\s*";
    private static final String AFTER = "[.\uff0e):\uff1a\uff09\\]】、]";

    private static final String CLOSING = "\uff09)]】";

    private static final List<Pattern> NUMBERED = List.of(
            Pattern.compile("^[(\uff08\\[【]?(?:Q|A|ご質問|質問|回答)" + NUMBER + AFTER + "*"),
            Pattern.compile("^[(\uff08\\[【]?" + NUMBER + AFTER + "+"),
            Pattern.compile("^([\u2460-\u2473])\\s*" + AFTER + "*"));

    private static final Pattern LETTERED = Pattern.compile("^[(\uff08]?([A-Ea-e])(?:[)\uff09]\\s*|[.]\\s+)");

    private static final Pattern BULLET = Pattern.compile("^(?:[\u2022\u30fb\u25cf\u25a0\u25c6]|[-*]\\s)\\s*");

    private static final String KANJI = "一二三四五六七八九十";

    /** What marks begin with, beside digits and the letters of an alphabet. */
    private static final String FIRSTS = "(\uff08[【QAご質回\u2022\u30fb\u25cf\u25a0\u25c6-* \t\n\f\r" + KANJI;

    /** Whether a line may begin with a mark: nearly all lines don't, and are spared the patterns. */
    private static boolean may(String line) {
        char first = Chars.at(line, 0);
        boolean lettered = Chars.letter(first) && ".)\uff09".indexOf(Chars.at(line, 1)) >= 0;
        boolean digit = Chars.digit(first) || first >= '\uff10' && first <= '\uff19';
        return lettered || digit || circled(first) || FIRSTS.indexOf(first) >= 0;
    }

    /**
     * The mark that a line begins with. A digit after a stop or a colon makes it part of a number or a time, {@code 16:40};
     * after a bracket or a number in a circle an answer may well begin with one, 「① 4/15 です」.
     */
    public static Optional<ListMark> of(String line) {
        if (!may(line)) {
            return Optional.empty();
        }
        for (Pattern pattern : NUMBERED) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find() && !goesOn(line, matcher)) {
                String digits = Normalizer.normalize(matcher.group(1), Normalizer.Form.NFKC);
                return Optional.of(new ListMark(Integer.parseInt(digits), matcher.end()));
            }
        }
        Matcher letter = LETTERED.matcher(line);
        if (letter.find()) {
            return Optional.of(
                    new ListMark(Character.toLowerCase(line.charAt(letter.start(1))) - 'a' + 1, letter.end()));
        }
        int kanji = KANJI.indexOf(Chars.at(line, 0));
        if (kanji >= 0 && "、.\uff0e)\uff09".indexOf(Chars.at(line, 1)) >= 0) {
            return Optional.of(new ListMark(kanji + 1, 2));
        }
        if (Chars.at(line, 0) == '-' && Chars.japanese(Chars.at(line, 1))) {
            // folding leaves no blank before Japanese
            return Optional.of(new ListMark(0, 1));
        }
        Matcher bullet = BULLET.matcher(line);
        return bullet.find() ? Optional.of(new ListMark(0, bullet.end())) : Optional.empty();
    }

    /** Whether a number goes on behind what looks like a mark. */
    private static boolean goesOn(String line, Matcher mark) {
        int end = mark.end();
        // (03) begins the number of a telephone
        boolean closed =
                CLOSING.indexOf(line.charAt(end - 1)) >= 0 && !mark.group(1).startsWith("0")
                        || circled(Chars.at(line, 0));
        return !closed && end < line.length() && Character.isDigit(line.charAt(end));
    }

    private static boolean circled(char c) {
        return c >= '\u2460' && c <= '\u2473';
    }

    /** The number that a line begins with. */
    public static Optional<Integer> number(String line) {
        return of(line).map(ListMark::number).filter(number -> number > 0);
    }

    /** A line without its mark. */
    public static String without(String line) {
        return of(line).map(mark -> line.substring(mark.length())).orElse(line).strip();
    }
}
