package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The dates and clock times of a text that writes their numbers in kanji, as formal letters do: 「令和八年四月十五日
 * 十時三十分」. They are read as if they stood in digits, and every mark is led back to where it was written.
 */
public final class KanjiNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    /** Zero as it stands before an hour alone, 零時. */
    private static final char ZERO = '零';

    private static final char TEN = '十';
    private static final char ONE = '一';
    private static final char HOUR = '時';
    /** Parts of the day, and what else makes a clock time of the 一時 behind it. */
    private static final List<String> BEFORE_ONE =
            List.of("午前", "午後", "深夜", "夜中", "夜", "朝", "昼", "未明", "翌", "am", "pm");
    /** What stands behind 一時 where it is a clock time. */
    private static final List<String> BEHIND_ONE = List.of(
            "頃", "ごろ", "ころ", "から", "より", "半", "過ぎ", "すぎ", "ちょうど", "前", "まで", "台", "に発生", "に開始", "に止", "に落", "に起", "に検",
            "に再起動", "に切", "に始", "に気", "に、", "に障害", "にアラート", "です", "でした");

    private static final String UNITS = "年月日時分秒";
    /** Chars of a year that is spelled digit by digit, 二〇二六; all others are shorter. */
    private static final int LONGEST = 4;

    private final StringBuilder digits;
    /** By index in the text in digits, where it stands in the text. */
    private int[] from;

    private KanjiNumbers(String text) {
        digits = new StringBuilder(text.length() + 1);
        from = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            boolean counts = end > i && UNITS.indexOf(Chars.at(text, end)) >= 0 && !forAWhile(text, i, end);
            String number = counts ? digits(text, i, end) : "";
            if (number.isEmpty()) {
                end = Math.max(end, i + 1);
                for (int at = i; at < end; at++) {
                    put(text.charAt(at), at);
                }
            } else {
                if (Chars.digit(Chars.at(text, i - 1))) {
                    // 「4/15 零時」: no blank is left between them
                    put(' ', i);
                }
                for (int at = 0; at < number.length(); at++) {
                    put(number.charAt(at), i);
                }
            }
            i = end;
        }
        put(' ', text.length());
    }

    /** All marks of the folded text, in the order in which they stand. */
    public static List<TimeMark> marks(String lower, LocalDate today, WordLists lists) {
        if (!written(lower)) {
            return TimeScanner.marks(lower, today, lists);
        }
        KanjiNumbers numbers = new KanjiNumbers(lower);
        numbers.digits.setLength(numbers.digits.length() - 1);
        return TimeScanner.marks(numbers.digits.toString(), today, lists).stream()
                .map(mark -> mark.at(numbers.from[mark.start()], numbers.from[mark.end()]))
                .toList();
    }

    /** Whether there is a month or an hour with such a number at all: hardly any text needs to be written anew. */
    private static boolean written(String lower) {
        for (int at = 0; at < lower.length(); at++) {
            char unit = lower.charAt(at);
            if ((unit == '月' || unit == '時') && kanji(Chars.at(lower, at - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is 一時 in the sense of a while, 「一時つながらなくなった」, 「一時停止」: a clock time only behind a part of the day
     * or before what can follow one.
     */
    private static boolean forAWhile(String text, int start, int end) {
        int behind = end + 1;
        return end - start == 1
                && text.charAt(start) == ONE
                && text.charAt(end) == HOUR
                && BEFORE_ONE.stream().noneMatch(part -> text.startsWith(part, start - part.length()))
                && !kanji(Chars.at(text, behind))
                && !Chars.digit(Chars.at(text, behind))
                && BEHIND_ONE.stream().noneMatch(word -> text.startsWith(word, behind));
    }

    private void put(char c, int at) {
        if (digits.length() == from.length) {
            from = Arrays.copyOf(from, 2 * from.length);
        }
        from[digits.length()] = at;
        digits.append(c);
    }

    private static boolean kanji(char c) {
        // nearly all chars are kana, letters or blanks
        return (c >= ONE || c == DIGITS.charAt(0)) && (c == TEN || c == ZERO || DIGITS.indexOf(c) >= 0);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && kanji(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number in digits; empty where it isn't one: 十 stands between two digits at most. */
    private static String digits(String text, int start, int end) {
        int ten = text.substring(start, end).indexOf(TEN);
        if (end - start > LONGEST || ten > 1 || ten >= 0 && end - start - ten > 2) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        for (int at = start; at < end; at++) {
            boolean alone = text.charAt(at) == TEN;
            if (!alone) {
                number.append(Math.max(0, DIGITS.indexOf(text.charAt(at))));
            } else if (ten == 0) {
                number.append(1);
            }
        }
        return text.charAt(end - 1) == TEN ? number.append(0).toString() : number.toString();
    }
}
