package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;

/** Texts in fewer chars (UTF-16), never parting what belongs to one character. */
final class Shortened {

    private Shortened() {}

    /** On one line, cut with an ellipsis where it is longer than the limit. */
    static String line(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= limit ? line : line.substring(0, whole(line, limit - 1)) + "…";
    }

    /** In parts of at most the given length that make up the whole again, divided behind line breaks where there are any. */
    static List<String> parts(String text, int limit) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (text.length() - at > limit) {
            int lineBreak = text.lastIndexOf('\n', at + limit - 1);
            int end = lineBreak >= at ? lineBreak + 1 : whole(text, at + limit);
            parts.add(text.substring(at, end));
            at = end;
        }
        parts.add(text.substring(at));
        return parts;
    }

    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
