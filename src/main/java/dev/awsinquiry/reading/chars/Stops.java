package dev.awsinquiry.reading.chars;

/** Full stops and commas in Japanese: 「つながりません．再起動しても，」 is written for 「つながりません。再起動しても、」. */
final class Stops {

    /** What polite sentences end with; a blank behind stands for the full stop: 「落ちました 再起動しても駄目です」. */
    private static final String[] POLITE = {
        "です", "ですか", "ます", "ますか", "ません", "ませんか", "ました", "ましたか", "でした", "ください", "下さい", "でしょうか"
    };

    private Stops() {}

    /** Whether the folded characters end with the end of a polite sentence. */
    static boolean ended(char[] folded, int length) {
        // nearly all blanks stand behind something else
        if (length < 3 || "すかんたい".indexOf(folded[length - 1]) < 0) {
            return false;
        }
        for (String ending : POLITE) {
            if (ends(folded, length, ending)) {
                return !ends(folded, length, "ますます");
            }
        }
        return false;
    }

    /** Whether a sentence may begin with the character; a particle goes on about what was shown: 「接続できません と出ます」. */
    static boolean begins(char c) {
        return (Chars.japanese(c) || Chars.alnum(c)) && "とがはをの".indexOf(c) < 0;
    }

    private static boolean ends(char[] folded, int length, String ending) {
        int start = length - ending.length();
        for (int i = 0; start >= 0 && i < ending.length(); i++) {
            if (folded[start + i] != ending.charAt(i)) {
                return false;
            }
        }
        return start >= 0;
    }

    /**
     * What the full stop or comma there is read as.
     *
     * @param before the folded character before it
     */
    static char read(String original, int at, char before) {
        char typed = original.charAt(at);
        boolean comma = typed == ',' || typed == '\uff0c';
        boolean wide = typed > 0x7f;
        char next = Chars.at(original, at + 1);
        boolean ends = next <= ' ' || next == '\u3000' || Chars.japanese(next);
        boolean goesOn = comma ? digit(next) : !wide || lower(next);
        if (Chars.japanese(before) && (ends || !goesOn)) {
            return comma ? '、' : '。';
        }
        if (wide && !comma && numbers(original, at)) {
            return ')';
        }
        if (wide && Chars.japanese(next) && Chars.letter(before)) {
            return comma ? '、' : '。';
        }
        return comma ? ',' : '.';
    }

    /** Whether it stands behind the number of a line, 「１．発生日時」. */
    private static boolean numbers(String original, int at) {
        int start = at;
        while (start > 0 && at - start < 3 && digit(original.charAt(start - 1))) {
            start--;
        }
        boolean first = start == 0 || original.charAt(start - 1) == '\n';
        // 「１．５倍」 is written in one width
        boolean fraction = digit(Chars.at(original, at + 1)) && !Chars.digit(Chars.at(original, at + 1));
        return first && at > start && at - start < 3 && !fraction;
    }

    private static boolean digit(char c) {
        return Chars.digit(c) || c >= '\uff10' && c <= '\uff19';
    }

    /** Whether it begins the ending of a file's name: 「画面．png」. */
    private static boolean lower(char c) {
        return c >= 'a' && c <= 'z' || c >= '\uff41' && c <= '\uff5a';
    }
}
