package dev.awsinquiry.reading.chars;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A text in the one form that the recognisers read: full-width and half-width made alike, the invisible left out, runs
 * of blanks made one, and no blank between Japanese and Latin ("AWS 側" reads like "AWS側"). An index map leads every
 * stretch of it back to the very characters that were typed.
 */
public final class Folded {

    /** What begins an instruction to a terminal, as in logs that were copied with their colours. */
    private static final char ESCAPE = '\u001b';

    private final boolean said;
    private char[] out;
    private int length;
    private int[] from;
    private int[] to;

    /** The folded text, in the case that was typed. */
    public final String text;
    /** The same in lower case, index for index. */
    public final String lower;

    /** {@link #lower}, for who goes through all of it. */
    public final char[] lowered;

    /** Words as they stand, such as a row of a word file. */
    public Folded(String original) {
        this(original, false);
    }

    /** What somebody says: where a sentence ends, what is said to colleagues reads like what is written to strangers. */
    public static Folded said(String original) {
        return new Folded(original, true);
    }

    private Folded(String original, boolean said) {
        this.said = said;
        out = new char[original.length()];
        from = new int[original.length() + 1];
        to = new int[original.length() + 1];
        BitSet wraps = Wraps.in(original);
        for (int i = 0; i < original.length(); ) {
            char c = original.charAt(i);
            Spelling spelling =
                    said ? PlainEndings.orUsual(original, i, before()) : Spellings.at(original, i, before());
            if (spelling != null) {
                i = spelled(original, i, spelling);
            } else if (c > ' ' && c < 0x7f
                    || c >= Shapes.FIRST_KANA && c <= Shapes.LAST_KANJI && !marked(original, i + 1)) {
                put(c == '.' || c == ',' ? Stops.read(original, i, before()) : c, i, ++i);
            } else if (c == '\n' && wraps.get(i)) {
                i = wrapped(original, i);
            } else {
                i = take(original, i);
            }
        }
        if (said && (original.indexOf('\n') >= 0 || original.indexOf('\r') >= 0)) {
            stop(0);
        }
        text = new String(out, 0, length);
        for (int i = 0; i < length; i++) {
            out[i] = lower(out[i]);
        }
        lower = new String(out, 0, length);
        lowered = length == out.length ? out : Arrays.copyOf(out, length);
    }

    /** The characters as typed behind a stretch of the folded text, blanks at its ends left out. */
    public Span span(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        return first == last ? new Span(0, 0) : new Span(from[first], to[last - 1]);
    }

    /** The stretch of the folded text where the typed one went. */
    public Span stretch(Span typed) {
        return new Span(indexOf(typed.start()), indexOf(typed.end()));
    }

    /** The place in the folded text where the typed character at the index went, or the next one that stayed. */
    public int indexOf(int typed) {
        int found = Arrays.binarySearch(from, 0, length, typed);
        return found >= 0 ? found : Math.min(-found - 1, text.length());
    }

    /** Whether less was typed for a word of that stretch than it reads: "can't" for "cannot". */
    public boolean shortened(int start, int end) {
        return IntStream.range(start + 1, end).anyMatch(i -> from[i] == from[i - 1]);
    }

    /** The stretch without what nobody typed: "we got 2" for "we've got 2", which reads "we have got 2". */
    public String bare(int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> i == start || from[i] != from[i - 1])
                .collect(StringBuilder::new, (typed, i) -> typed.append(text.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** Whether a mark stands there that may join what stands before it. */
    private static boolean marked(String original, int at) {
        char c = Chars.at(original, at);
        return c == '\u3099' || c == '\u309a' || c == '\uff9e' || c == '\uff9f';
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n';
    }

    /** A word in the spelling that the word files know. */
    private int spelled(String original, int at, Spelling spelling) {
        String plain = spelling.plain();
        int end = at + spelling.length();
        boolean alike = plain.length() == spelling.length();
        if (spelling.joins() && before() == ' ') {
            length--;
        }
        // 「してます」 becomes longer by one, and so do others
        room(plain.length() + original.length() - end);
        for (int i = 0; i < plain.length(); i++) {
            put(plain.charAt(i), alike ? at + i : at, alike ? at + i + 1 : end);
        }
        return end;
    }

    /** Where one of several lines ends with the end of a sentence, few type the stop. */
    private void stop(int rest) {
        if (PlainEndings.sentence(out, length)) {
            room(1 + rest);
            int end = to[length - 1];
            put('。', end, end);
        }
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, (length + more) * 4 / 3 + 8);
            from = Arrays.copyOf(from, out.length + 1);
            to = Arrays.copyOf(to, out.length + 1);
        }
    }

    /** A line break within a sentence is a blank between English words, and nothing within Japanese. */
    private int wrapped(String original, int at) {
        int next = behindBlanks(original, at + 1);
        if (before() == ' ') {
            length--;
        }
        if (!Chars.japanese(before()) && !Chars.japanese(Shapes.fold(Chars.at(original, next)))) {
            put(' ', at, at + 1);
        }
        return next;
    }

    private int take(String original, int at) {
        char c = original.charAt(at);
        int end = at + 1;
        if (said && TopicCommas.left(original, at)) {
            return end;
        }
        if (c == ESCAPE && Chars.at(original, end) == '[') {
            return behindColour(original, end + 1);
        }
        char folded = c == '\r' ? returned(original, end) : Shapes.fold(c);
        if (c == '\uff0e' || c == '\uff0c') {
            folded = Stops.read(original, at, before());
        }
        if (c >= '\uff61' && c <= '\uff9f') {
            folded = Shapes.full(c);
        }
        if (folded >= '\u3041' && folded <= '\u30ff' && end < original.length()) {
            char joined = Shapes.voiced(folded, original.charAt(end));
            if (joined != folded) {
                folded = joined;
                end++;
            }
        }
        if (folded == 0) {
            return end;
        }
        if (said && folded == '\n') {
            stop(original.length() - at);
        }
        if (folded == ' ') {
            // the whole run at once: what it parts is told by what stands behind it
            end = behindBlanks(original, end);
            if (Stops.ended(out, length) && Stops.begins(Chars.at(original, end))) {
                put('。', at, at);
                return end;
            }
            if (dropsBlank(original, end)) {
                return end;
            }
        }
        put(folded, at, end);
        return end;
    }

    private static int behindBlanks(String original, int from) {
        int end = from;
        while (end < original.length() && invisible(original.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind what a terminal takes for a colour, {@code 31;1m}: nobody sees it, and it stands right before words and keys. */
    private static int behindColour(String original, int from) {
        int end = from;
        while (Chars.digit(Chars.at(original, end)) || Chars.at(original, end) == ';') {
            end++;
        }
        return Chars.letter(Chars.at(original, end)) ? end + 1 : end;
    }

    private void put(char folded, int at, int end) {
        from[length] = at;
        to[length] = end;
        out[length++] = folded;
    }

    private static char lower(char c) {
        boolean plain = c < 'A' || c > 'Z' && c < 0x80 || c >= Shapes.FIRST_KANA && c <= Shapes.LAST_KANJI;
        return plain ? c : Character.toLowerCase(c);
    }

    private static boolean invisible(char c) {
        return c != '\r' && (Shapes.fold(c) == ' ' || Shapes.fold(c) == 0);
    }

    /** A carriage return ends a line by itself, unless the line feed behind it does. */
    private static char returned(String original, int next) {
        return Chars.at(original, next) == '\n' ? (char) 0 : '\n';
    }

    private char before() {
        return length == 0 ? '\n' : out[length - 1];
    }

    private boolean dropsBlank(String original, int next) {
        char before = before();
        if (before == ' ' || before == '\n' || next >= original.length()) {
            return true;
        }
        char after = Shapes.fold(original.charAt(next));
        return after != ' ' && Chars.japanese(before) != Chars.japanese(after);
    }
}
