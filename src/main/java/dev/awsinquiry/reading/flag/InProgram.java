package dev.awsinquiry.reading.flag;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;

/** Words as they stand in a program that was pasted without any marks: assigned, handed over, or the names in its data. */
final class InProgram {

    private static final String QUOTES = "\"'`";
    /** Blanks that may stand before a quote. */
    private static final int FAR = 16;

    /** Sizes such as {@code ml.m5.2xlarge} and {@code db.r6g.*}: everybody calls them so. */
    private static final Pattern SIZE =
            Pattern.compile("[a-z0-9.-]+\\.(?:nano|micro|small|medium|[0-9]*x?large|metal|\\*).*");

    private static final Pattern STATEMENT = Pattern.compile("[a-z0-9_\\])] *(?:==|!=|=) *[a-z0-9_\"'(\\[!]");

    private InProgram() {}

    /** Whether the name, perhaps in quotes, is none that somebody tells. */
    static boolean named(String lower, int start, int end) {
        return QUOTES.indexOf(Chars.at(lower, start - 1)) >= 0 ? quoted(lower, start, end) : assigned(lower, end);
    }

    /** Whether it is the size of an instance. */
    static boolean size(String name) {
        return SIZE.matcher(name).matches();
    }

    /** Whether it is a line of a program: {@code count = var.public ? 1 : 0} asks nobody. */
    static boolean statement(String lower) {
        return lower.indexOf('=') >= 0 && STATEMENT.matcher(lower).find();
    }

    private static boolean quoted(String lower, int start, int end) {
        int before = start - 2;
        while (before > start - FAR && Chars.at(lower, before) == ' ') {
            before--;
        }
        char first = Chars.at(lower, before);
        boolean tick = lower.charAt(start - 1) == '`';
        boolean call = first == '(' && (Chars.alnum(Chars.at(lower, before - 1)) || Chars.at(lower, before - 1) == '_');
        boolean value = first == ':' && QUOTES.indexOf(Chars.at(lower, before - 1)) >= 0;
        int behind = Chars.skipBlanks(lower, end + 1);
        char last = Chars.at(lower, behind);
        boolean row = QUOTES.indexOf(first) >= 0 && before < start - 2 || QUOTES.indexOf(last) >= 0 && behind > end + 1;
        boolean opens = !tick && (first == '{' || first == '[') || last == '{';
        return first == '=' || call || value || row || opens;
    }

    private static boolean assigned(String lower, int end) {
        return Chars.at(lower, end) == ' ' && Chars.at(lower, end + 1) == '=' && Chars.at(lower, end + 2) == ' ';
    }
}
