package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in fewer chars (UTF-16), never parting what belongs to one character. */
final class Shortened {

    /**
     * What people take for one character: か with its mark, a flag, a family of emoji. {@code BreakIterator} parts the
     * latter two before Java 20.
     */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** What stands between two replies, or two inputs; the line behind it is a heading, and belongs to what follows. */
    private static final String BLANK_LINE = "\n\n";

    private static final String SENTENCE_ENDS = "。．！？";

    private Shortened() {}

    /** On one line, cut with an ellipsis where it is longer than the limit. */
    static String line(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= limit ? line : line.substring(0, whole(line, 0, limit - 1)) + "…";
    }

    /**
     * In parts of at most the given length that make up the whole again. They are divided where it hurts least in their
     * last half: behind a blank line, a line, a sentence, a word.
     */
    static List<String> parts(String text, int limit) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (text.length() - at > limit) {
            int end = end(text, at, limit);
            parts.add(text.substring(at, end));
            at = end;
        }
        parts.add(text.substring(at));
        return parts;
    }

    private static int end(String text, int at, int limit) {
        int least = at + limit / 2;
        int most = at + limit;
        // from a little before, so that a heading right behind the middle isn't what the part ends with
        int blank = text.lastIndexOf(BLANK_LINE, most - BLANK_LINE.length());
        if (blank >= at + limit / 3) {
            return blank + BLANK_LINE.length();
        }
        int line = text.lastIndexOf('\n', most - 1);
        if (line >= least) {
            return line + 1;
        }
        int sentence = last(text, least, most, SENTENCE_ENDS);
        int word = sentence > 0 ? sentence : last(text, least, most, " \t\u3000");
        return word > 0 ? word : whole(text, at, most);
    }

    /** Behind the last of these characters; 0 where there is none. */
    private static int last(String text, int from, int to, String characters) {
        for (int i = to - 1; i >= from; i--) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The last end of a character that isn't behind the given one. */
    private static int whole(String text, int from, int end) {
        Matcher character = CHARACTER.matcher(text).region(from, text.length());
        int last = from;
        while (character.find() && character.end() <= end) {
            last = character.end();
        }
        if (last > from) {
            return last;
        }
        // a letter with hundreds of marks
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
