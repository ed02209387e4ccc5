package dev.awsinquiry.reader.text;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one form that is read: full-width and half-width made alike, the invisible left out, runs of blanks made
 * one, and no blank between Japanese and Latin ("10 時" reads like "10時"). An index map leads every stretch of it back to
 * the very characters that were typed.
 */
public final class Folded {

    private static final String HALF_KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    /** From here on to the last kanji nothing changes, unless a mark joins what stands before it. */
    private static final char FIRST_KANA = '\u3041';

    private static final char LAST_KANJI = '\u9fff';

    /** What begins an instruction to a terminal, as in logs that were copied with their colours. */
    private static final char ESCAPE = '\u001b';

    /** The folded text, in the case that was typed. */
    public final String text;
    /** The same in lower case, index for index. */
    public final String lower;

    private final char[] out;
    private final int[] from;
    private final int[] to;
    private int length;

    /** Folds what was typed, in time proportional to its length. */
    public Folded(String original) {
        out = new char[original.length()];
        from = new int[original.length() + 1];
        to = new int[original.length() + 1];
        for (int i = 0; i < original.length(); ) {
            i = take(original, i);
        }
        text = new String(out, 0, length);
        for (int i = 0; i < length; i++) {
            out[i] = out[i] >= FIRST_KANA && out[i] <= LAST_KANJI ? out[i] : Character.toLowerCase(out[i]);
        }
        lower = new String(out, 0, length);
    }

    /** The characters as typed behind a stretch of the folded text, blanks at its ends left out. */
    public Span span(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && text.charAt(first) <= ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return first == last ? new Span(0, 0) : new Span(from[first], to[last - 1]);
    }

    /** The place in the folded text where the typed character at the index went, or the next one that stayed. */
    public int indexOf(int typed) {
        int found = Arrays.binarySearch(from, 0, length, typed);
        return found >= 0 ? found : Math.min(-found - 1, length);
    }

    private int take(String original, int at) {
        char c = original.charAt(at);
        int end = at + 1;
        if (c == ESCAPE && Chars.at(original, end) == '[') {
            return behindColour(original, end + 1);
        }
        char folded = c == '\r' ? (Chars.at(original, end) == '\n' ? (char) 0 : '\n') : fold(c);
        if (folded >= FIRST_KANA && folded <= '\u30ff' && end < original.length()) {
            char joined = voiced(folded, original.charAt(end));
            end = joined == folded ? end : end + 1;
            folded = joined;
        }
        if (folded == 0) {
            return end;
        }
        if (folded == ' ') {
            while (end < original.length() && (fold(original.charAt(end)) == ' ' || fold(original.charAt(end)) == 0)) {
                end++;
            }
            if (dropsBlank(end < original.length() ? fold(original.charAt(end)) : '\n')) {
                return end;
            }
        }
        from[length] = at;
        to[length] = end;
        out[length++] = folded;
        return end;
    }

    /** A blank says nothing at the edges of a line, and between Japanese and Latin it is a matter of taste. */
    private boolean dropsBlank(char after) {
        char before = length == 0 ? '\n' : out[length - 1];
        return before == ' '
                || before == '\n'
                || after == '\n'
                || after == '\r'
                || Chars.japanese(before) != Chars.japanese(after);
    }

    /** Behind what a terminal takes for a colour, {@code 31;1m}: nobody sees it. */
    private static int behindColour(String original, int from) {
        int end = from;
        while (Chars.digit(Chars.at(original, end)) || Chars.at(original, end) == ';') {
            end++;
        }
        return Chars.letter(Chars.at(original, end)) ? end + 1 : end;
    }

    /** The kana with the mark joined to it; the kana alone where none can be. */
    private static char voiced(char kana, char mark) {
        if (mark != '\u3099' && mark != '\u309a' && mark != '\uff9e' && mark != '\uff9f') {
            return kana;
        }
        String combining = mark == '\uff9e' || mark == '\u3099' ? "\u3099" : "\u309a";
        String joined = Normalizer.normalize(kana + combining, Normalizer.Form.NFC);
        return joined.length() == 1 ? joined.charAt(0) : kana;
    }

    /** The one form of a character; 0 for what nobody sees. */
    static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\u000b' || c == '\f' ? ' ' : c < ' ' && c != '\n' && c != '\r' ? 0 : c;
        }
        if (c >= FIRST_KANA && c <= LAST_KANJI) {
            return c;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if (c >= '\uff61' && c <= '\uff9f') {
            return HALF_KANA.charAt(c - '\uff61');
        }
        if (c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2060' && c <= '\u2064') {
            return 0;
        }
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
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
