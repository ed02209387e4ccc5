package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import java.util.Collection;
import java.util.List;

/**
 * What the product itself shows where it asks: the reasons, and the examples of a good answer. Who quotes a line of the
 * checklist, or copies it and writes the answer behind, says the answer alone.
 */
public final class Shown {

    /** Where nothing is shown. */
    public static final Shown NOTHING = new Shown(List.of());

    /** Chars; shorter words are anybody's. */
    private static final int SHORTEST = 6;

    private static final String BEFORE = " *_☐□-・•";
    private static final String BEHIND = "*_—–:-";
    /** Between what is quoted and the answer; a number may follow. */
    private static final String ARROWS = " *_>→⇒=:";

    private final List<String> words;

    private Shown(List<String> folded) {
        words = folded;
    }

    /** Sentences and examples, as they are shown. */
    public static Shown of(Collection<String> words) {
        return new Shown(words.stream()
                .map(shown -> new Folded(shown).lower.strip())
                .filter(shown -> shown.length() >= SHORTEST)
                .distinct()
                .toList());
    }

    /** Those of the words that the folded text holds at all, mostly none: its lines needn't be looked through for others. */
    Shown within(String lower) {
        List<String> held = words.stream().filter(lower::contains).toList();
        return held.isEmpty() ? NOTHING : new Shown(held);
    }

    /** Where the name of what is asked for begins, behind the marks of a quotation, a box and bold type. */
    static int label(String lower, int start, int end) {
        int at = Mail.behindMark(lower, start);
        while (at < end && BEFORE.indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where that name ends. */
    static int labelEnd(String lower, int label, int end) {
        int at = label;
        while (at < end && BEHIND.indexOf(lower.charAt(at)) < 0) {
            at++;
        }
        at = Chars.beforeBlanks(lower, label, at);
        return at;
    }

    /** Where the answer begins that stands on the same line. */
    static int answer(String lower, int behind, int end) {
        int at = behind;
        while (at < end && ARROWS.indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Index behind the last of the words in the stretch of a folded text; the start where none stands there. */
    int behind(String lower, int start, int end) {
        int behind = start;
        for (String shown : words) {
            int at = Chars.find(lower, shown, start, end);
            if (at >= start && at + shown.length() <= end) {
                behind = Math.max(behind, at + shown.length());
            }
        }
        return behind;
    }
}
