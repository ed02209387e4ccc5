package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;

/**
 * What a sign gives to a field: in quotation marks all that stands between them, otherwise what stands up to the first
 * blank, without the marks that close the sentence, the list or the bracket around it.
 *
 * @param start index of its first char
 * @param end index behind its last
 * @param quoted whether quotation marks say how far it reaches
 */
record FieldValue(int start, int end, boolean quoted) {

    private static final String OPEN = "\"'`「『";
    private static final String CLOSE = "\"'`」』";
    private static final String BRACKETS = "()[]{}<>";
    private static final String MARKS = "!#$%@^*?~";
    private static final String TRAILING = ".,:;|\"'`";

    /** Chars of the longest value; those of the longest name of a field; how far back a quotation mark is looked for. */
    private static final int LONGEST = 4000;

    private static final int NAME = 40;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int BACK = 200;

    /** The value behind the sign that ends at the given place; it may be empty. */
    static FieldValue behind(String text, int sign) {
        int mark = mark(text, sign);
        int start = start(text, sign);
        if (start > mark) {
            boolean escaped = mark > opened(text, sign);
            int close = closing(text, start, CLOSE.charAt(OPEN.indexOf(text.charAt(mark))), escaped);
            if (close >= 0) {
                return new FieldValue(start, close, true);
            }
        }
        int end = end(text, start);
        boolean given = sign > 0 && "=:".indexOf(text.charAt(sign - 1)) >= 0;
        return new FieldValue(start, given ? acrossComma(text, end) : end, false);
    }

    /** Where the value behind the sign begins, which takes no look at all of it. */
    static int start(String text, int sign) {
        int mark = mark(text, sign);
        return mark < text.length() && OPEN.indexOf(text.charAt(mark)) >= 0 ? mark + 1 : mark;
    }

    /** The quotation mark in front of the value, or where it begins without one. */
    private static int mark(String text, int sign) {
        int at = opened(text, sign);
        boolean escaped = Chars.at(text, at) == '\\' && "\"'".indexOf(Chars.at(text, at + 1)) >= 0;
        return escaped ? at + 1 : at;
    }

    /** Behind the blanks and brackets that follow on the sign. */
    private static int opened(String text, int sign) {
        int at = sign;
        while (at < text.length() && at - sign < 4 && " (".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A comma of a Japanese keyboard in it: 「パスワード: Abcd、1234」; what goes on in words or names a field is something else. */
    private static int acrossComma(String text, int comma) {
        boolean mark = false;
        int end = comma + 1;
        if (Chars.at(text, comma) != '、') {
            return comma;
        }
        while (end - comma < NAME
                && end < text.length()
                && part(text.charAt(end))
                && ":=".indexOf(text.charAt(end)) < 0) {
            mark |= Chars.digit(text.charAt(end)) || MARKS.indexOf(text.charAt(end)) >= 0;
            end++;
        }
        return mark && " \n。".indexOf(Chars.at(text, end)) >= 0 ? end : comma;
    }

    /** What tells whether it is a secret: of a quotation in Japanese only what it begins with. */
    String judged(String text) {
        return text.substring(start, quoted && Lines.hasJapanese(text, start, end) ? end(text, start) : end);
    }

    /** Where the quotation ends in its line; -1 where it doesn't. */
    private static int closing(String text, int start, char close, boolean escaped) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\' && escaped && Chars.at(text, i + 1) == close) {
                return i;
            }
            if (c == '\\') {
                i++;
            } else if (c == close && close == '\'' && doubled(text, i)) {
                i++;
            } else if (c == close && !escaped && !(c == '\'' && apostrophe(text, start, i))) {
                return i;
            }
        }
        return -1;
    }

    /** An apostrophe in single quotation marks is written twice, in YAML and in SQL. */
    private static boolean doubled(String text, int at) {
        return Chars.at(text, at + 1) == '\'' && Chars.alnum(Chars.at(text, at + 2));
    }

    /** {@code 'it's5ecret'}: within a word, and with the mark that closes behind it. */
    private static boolean apostrophe(String text, int start, int at) {
        if (at == start || !Chars.letter(text.charAt(at - 1)) || !Chars.letter(Chars.at(text, at + 1))) {
            return false;
        }
        int end = at + 1;
        while (part(Chars.at(text, end)) && text.charAt(end) != '\'') {
            end++;
        }
        return Chars.at(text, end) == '\'' && !Chars.alnum(Chars.at(text, end + 1));
    }

    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        boolean[] open = new boolean[0x80];
        int[] brackets = new int[BRACKETS.length()];
        int end = start;
        boolean link = inLink(text, start);
        while (end < limit
                && part(text.charAt(end))
                && !(link && text.charAt(end) == '|')
                && !text.startsWith("</", end)
                && !Tags.begins(text, end)
                && !field(text, end)) {
            char c = text.charAt(end);
            if (c == '\\' && "\"'".indexOf(Chars.at(text, end + 1)) >= 0
                    || closesQuotation(text, start, end, open)
                    || closesBracket(text, end, brackets)) {
                break;
            }
            end++;
        }
        return trimmed(text, start, end);
    }

    /** Whether it stands in a link of Slack's, where a bar parts the address from its words: {@code <https://…?token=…|here>}. */
    private static boolean inLink(String text, int start) {
        int at = Math.min(start, text.length() - 1);
        while (at > 0 && start - at < LONGEST_ADDRESS && text.charAt(at) > ' ' && text.charAt(at) != '<') {
            at--;
        }
        return text.startsWith("<http", at);
    }

    /** What a password may hold: no blank, and nothing Japanese. */
    private static boolean part(char c) {
        return c > ' ' && c < 0x7f || c > '\u00a0' && c < '\u0250' && c != '«' && c != '»';
    }

    /** Whether the next field begins there: {@code &user=}, {@code ;User=}, {@code ,"user":}; a password may hold the sign itself. */
    private static boolean field(String text, int at) {
        char c = text.charAt(at);
        boolean line = c == '\\' && "nrt".indexOf(Chars.at(text, at + 1)) >= 0;
        if (!line && "&;,|".indexOf(c) < 0) {
            return false;
        }
        int name = line ? at + 2 : at + 1;
        if (c == ',' && "\"'{[".indexOf(Chars.at(text, name)) >= 0) {
            return true;
        }
        int end = name;
        while (end - name < NAME && (Chars.alnum(Chars.at(text, end)) || "_-.".indexOf(Chars.at(text, end)) >= 0)) {
            end++;
        }
        char sign = Chars.at(text, end);
        return end > name && (sign == '=' || (c == '&' ? sign == ';' : sign == ':'));
    }

    /** Whether the mark closes a quotation that opens before the value in its line: {@code -d "user=a&password=…"}. */
    private static boolean closesQuotation(String text, int start, int at, boolean[] open) {
        char c = text.charAt(at);
        if (c != '"' && c != '\'' && c != '`') {
            return false;
        }
        if (!open[0]) {
            open[0] = true;
            for (int i = start - 1; i >= 0 && start - i < BACK && text.charAt(i) != '\n'; i--) {
                char before = text.charAt(i);
                if (before < open.length) {
                    open[before] ^= before == '"' || before == '\'' || before == '`';
                }
            }
        }
        char next = Chars.at(text, at + 1);
        return open[c] && !Chars.alnum(next);
    }

    /** Whether the bracket closes one that opens before the value, and ends it. */
    private static boolean closesBracket(String text, int at, int[] brackets) {
        int kind = BRACKETS.indexOf(text.charAt(at));
        if (kind < 0) {
            return false;
        }
        if (kind % 2 == 0) {
            brackets[kind]++;
            return false;
        }
        boolean pair = brackets[kind - 1] > 0;
        brackets[kind - 1] -= pair ? 1 : 0;
        return !pair && at + 1 < text.length() && ",;".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static int trimmed(String text, int start, int found) {
        int end = found;
        while (end > start) {
            char last = text.charAt(end - 1);
            int kind = BRACKETS.indexOf(last);
            boolean closes = kind % 2 == 1 && unpaired(text, start, end, kind);
            if (TRAILING.indexOf(last) < 0 && !closes) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean unpaired(String text, int start, int end, int kind) {
        int depth = 0;
        for (int i = end - 1; i >= start && end - i < BACK; i--) {
            int found = BRACKETS.indexOf(text.charAt(i));
            depth += found == kind ? 1 : found == kind - 1 ? -1 : 0;
        }
        return depth > 0;
    }
}
