package dev.awsinquiry.reading.chars;

import java.text.Normalizer;

/** The one form of characters that are typed in several: of full and half width, blanks, dashes and quotation marks. */
final class Shapes {

    private static final String KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    /** From here on to the last kanji nothing changes, unless a mark joins what stands before it. */
    static final char FIRST_KANA = '\u3041';

    static final char LAST_KANJI = '\u9fff';

    private Shapes() {}

    /** The full-width form of katakana or a mark of half the width. */
    static char full(char c) {
        return KANA.charAt(c - '\uff61');
    }

    /** The kana with the mark joined to it; the kana alone where none can be. */
    static char voiced(char kana, char mark) {
        String combining =
                mark == '\uff9e' || mark == '\u3099' ? "\u3099" : mark == '\uff9f' || mark == '\u309a' ? "\u309a" : "";
        if (combining.isEmpty()) {
            return kana;
        }
        String joined = Normalizer.normalize(kana + combining, Normalizer.Form.NFC);
        return joined.length() == 1 ? joined.charAt(0) : kana;
    }

    /** The one form of a character; 0 for what nobody sees. */
    static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\u000b' || c == '\f' ? ' ' : c == '\r' ? 0 : c;
        }
        if (c >= FIRST_KANA && c <= LAST_KANJI) {
            return c;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if ((c >= '\u200b' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2060' && c <= '\u2064')) {
            return 0;
        }
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
            return '-';
        }
        if (c >= '\u2000' && c <= '\u200a') {
            return ' ';
        }
        return switch (c) {
            case '\u3000', '\u00a0', '\u202f', '\u205f' -> ' ';
            case '\u00ad', '\ufeff', '\ufe0e', '\ufe0f' -> 0;
            case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u301c' -> '~';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\uffe5' -> '\u00a5';
            default -> c;
        };
    }
}
