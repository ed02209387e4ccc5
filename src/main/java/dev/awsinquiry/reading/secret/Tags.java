package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tags of HTML and XML: what they mark up is read without them too. Those that part cells leave a bar, those that part
 * lines a line break, as in the page that was copied from.
 */
final class Tags {

    private static final int LONGEST_NAME = 40;
    /** Chars of a tag with its attributes, and of what stands between two of them that belong together. */
    private static final int REACH = 300;

    private static final Set<String> LINES = Set.of(
            "p",
            "br",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "tr",
            "table",
            "tbody",
            "thead",
            "hr",
            "pre",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> WORDS = Set.of(
            "a", "b", "big", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "tt", "u", "var");
    private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "label");

    private Tags() {}

    /** The text with nothing but what they part in the place of each; itself where none stands in it. */
    static String without(String text) {
        char[] bare = null;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            int name = nameEnd(text, at);
            int end = end(text, at, name);
            if (end < 0) {
                at++;
                continue;
            }
            bare = bare == null ? text.toCharArray() : bare;
            int cell = ends(text, at) && !WORDS.contains(name(text, at, name)) ? opening(text, end) : -1;
            int stop = cell < 0 ? end : cell;
            Arrays.fill(bare, at, stop, Emphasis.NOTHING);
            bare[at] = cell >= 0 ? '|' : parts(text, at, name, end) ? '\n' : Emphasis.NOTHING;
            at = stop;
        }
        String untagged = bare == null ? text : new String(bare);
        return written(written(untagged, "&nbsp;", ' '), "&quot;", '"');
    }

    private static String written(String text, String name, char meant) {
        return text.contains(name)
                ? text.replace(name, meant + String.valueOf(Emphasis.NOTHING).repeat(name.length() - 1))
                : text;
    }

    /** Whether a tag of HTML begins there, which ends what stands before it. */
    static boolean begins(String text, int at) {
        if (Chars.at(text, at) != '<') {
            return false;
        }
        int name = nameEnd(text, at);
        return known(name(text, at, name)) && end(text, at, name) > 0;
    }

    /** Behind the tag that begins there; -1 where what stands in the brackets is something else, or to be filled in. */
    private static int end(String text, int at, int nameEnd) {
        if (nameEnd < 0 || " />".indexOf(Chars.at(text, nameEnd)) < 0) {
            return -1;
        }
        int close = Chars.find(text, ">", nameEnd, Math.min(text.length(), nameEnd + REACH));
        String name = name(text, at, nameEnd);
        return close >= 0 && (known(name) || ends(text, at) || closes(text, close, name)) ? close + 1 : -1;
    }

    private static boolean ends(String text, int at) {
        return text.charAt(at + 1) == '/';
    }

    /** Whether a line ends with the tag, or begins with it, that doesn't do so anyway. */
    private static boolean parts(String text, int at, int nameEnd, int end) {
        String name = name(text, at, nameEnd);
        boolean behind = ends(text, at) || name.equals("br") || name.equals("hr");
        return LINES.contains(name)
                && (behind ? Chars.at(text, end) != '\n' : at > 0 && "\n>".indexOf(text.charAt(at - 1)) < 0);
    }

    private static boolean known(String name) {
        return LINES.contains(name) || WORDS.contains(name) || CELLS.contains(name);
    }

    private static boolean closes(String text, int from, String name) {
        int close = Chars.find(text, "</", from, Math.min(text.length(), from + REACH));
        return close >= 0 && text.regionMatches(true, close + 2, name, 0, name.length());
    }

    /** Behind the tag that opens right behind one that closes, in the same row; -1 where other words stand there. */
    private static int opening(String text, int from) {
        int at = from;
        while (at - from < LONGEST_NAME && at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        int name = nameEnd(text, at);
        boolean cell = name > 0 && !ends(text, at) && !LINES.contains(name(text, at, name));
        return cell ? end(text, at, name) : -1;
    }

    private static String name(String text, int at, int end) {
        return end < 0 ? "" : text.substring(at + (ends(text, at) ? 2 : 1), end).toLowerCase(Locale.ROOT);
    }

    /** Where the name in the tag ends; -1 where no bracket and letter stand there. */
    private static int nameEnd(String text, int at) {
        int start = Chars.at(text, at + 1) == '/' ? at + 2 : at + 1;
        if (Chars.at(text, at) != '<' || !Chars.letter(Chars.at(text, start))) {
            return -1;
        }
        int end = start;
        while (end - start < LONGEST_NAME
                && (Chars.alnum(Chars.at(text, end)) || "_:.-".indexOf(Chars.at(text, end)) >= 0)) {
            end++;
        }
        return end;
    }
}
