package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Set;

/** Tells by its first characters what a line is. */
public final class Lines {

    private static final String HEADING_MARKS = "■□◆◇▼▽▲△●◎★☆";
    /** What begins a field without heading what follows. */
    private static final String FIELD_MARKS = "○▶►";

    private static final String BULLETS = "-*+・•‣◦○→⇒※├└";
    private static final Set<String> LEVELS =
            Set.of("error", "warn", "warning", "info", "debug", "fatal", "trace", "notice", "critical", "severe");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** ① to ⑳. */
    private static final char FIRST_CIRCLED = '\u2460';

    private static final char LAST_CIRCLED = '\u2473';

    private static final String UNTICKED = "[ ]";

    private Lines() {}

    /** Behind the bullet, number or check box that a line begins with. */
    static int behindBullet(String text, int start, int end) {
        int at = Chars.skipBlanks(text, start);
        int before;
        do {
            before = at;
            if (at < end && BULLETS.indexOf(Chars.at(text, at)) >= 0 && Chars.at(text, at + 1) != Chars.at(text, at)) {
                at = Chars.skipBlanks(text, at + 1);
            }
            at = behindNumber(text, at);
        } while (at != before && at < end);
        return Math.min(at, end);
    }

    /** Whether the line begins, before that place, with a box that nobody ticked: what stands behind it isn't said. */
    static boolean unticked(String text, int start, int inner) {
        int end = inner;
        end = Chars.beforeBlanks(text, start, end);
        int box = end - UNTICKED.length();
        return box >= start && text.startsWith(UNTICKED, box);
    }

    /** Whether the line is a statement of a template that its author only ticked: {@code [x] I have searched the issues}. */
    static boolean declared(String lower, int start, int inner, int end) {
        int mark = inner;
        mark = Chars.beforeBlanks(lower, start, mark);
        int box = mark - UNTICKED.length();
        boolean first = lower.startsWith("i ", inner) || lower.startsWith("i'", inner) || lower.startsWith("i’", inner);
        return first && inner < end && box >= start && lower.startsWith("[x]", box);
    }

    private static int behindNumber(String text, int start) {
        char first = Chars.at(text, start);
        if (first >= FIRST_CIRCLED && first <= LAST_CIRCLED) {
            return Chars.skipBlanks(text, start + 1);
        }
        // (03) begins the number of a telephone
        int from = first == '(' && Chars.at(text, start + 1) != '0' ? start + 1 : start;
        int digits = Chars.digits(text, from, 2);
        char mark = Chars.at(text, digits);
        if (digits > from
                && (mark == ')' || mark == '.' && from == start && !Chars.digit(Chars.at(text, digits + 1)))) {
            return Chars.skipBlanks(text, digits + 1);
        }
        if (text.startsWith(UNTICKED, start) || text.startsWith("[x]", start) || text.startsWith("[X]", start)) {
            // folding leaves no blank before Japanese
            return Chars.skipBlanks(text, start + UNTICKED.length());
        }
        return start;
    }

    /** Whether a mark stands there behind which a form parts a label from its entry by a blank: 「■復旧日時 未復旧」. */
    static boolean boxed(String text, int start) {
        char mark = Chars.at(text, start);
        return HEADING_MARKS.indexOf(mark) >= 0 || FIELD_MARKS.indexOf(mark) >= 0;
    }

    /** Whether the line is marked as a heading (「■…」, {@code ## …}, {@code **…**}). */
    static boolean heading(String text, int start, int end) {
        char first = Chars.at(text, start);
        if (first == '#') {
            int at = start;
            while (at < end && Chars.at(text, at) == '#') {
                at++;
            }
            return at - start > 1 || Chars.at(text, at) == ' ' || Chars.japanese(Chars.at(text, at));
        }
        if (HEADING_MARKS.indexOf(first) >= 0 || first == '【') {
            return true;
        }
        boolean bold =
                first == '*' && end - start > 3 && Chars.at(text, end - 1) == '*' && Chars.at(text, start + 1) != ' ';
        boolean framed = first == '[' && end - start < 40 && Chars.at(text, end - 1) == ']' && start + 2 < end;
        return bold || (framed && Chars.japanese(Chars.at(text, start + 1)));
    }

    /** A title without the stars of bold type: its first word is the first, and its last sentence ends. */
    static Span unstarred(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == '*') {
            from++;
        }
        while (from > start && to > from && text.charAt(to - 1) == '*') {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether a machine wrote the line. */
    static boolean log(String text, String lower, int start, int end) {
        int at = start;
        if (lower.startsWith("at ", at)
                && !Chars.digit(Chars.at(text, at + 3))
                && Chars.find(text, "(", at, end) > 0
                && Chars.find(text, ")", at, end) > 0
                && !text.substring(at, end).contains(". ")) {
            return text.substring(at, end).contains(".java:")
                    || text.substring(at, end).contains(":") && !hasJapanese(text, start, end);
        }
        if (lower.startsWith("traceback (most", at)
                || lower.startsWith("exception in thread", at)
                || lower.startsWith("report requestid:", at)
                || lower.startsWith("caused by:", at)
                || lower.startsWith("file \"", at)) {
            return true;
        }
        if (text.startsWith("$ ", at)
                || text.startsWith("{\"", at)
                || text.startsWith("\"", at) && Chars.at(text, end - 1) == ',') {
            return true;
        }
        int word = Chars.at(text, at) == '[' ? at + 1 : at;
        int wordEnd = word;
        while (wordEnd < end && Chars.letter(Chars.at(text, wordEnd))) {
            wordEnd++;
        }
        if (wordEnd > word
                && LEVELS.contains(lower.substring(word, wordEnd))
                && (word > at || Chars.upper(Chars.at(text, word)) && Chars.upper(Chars.at(text, wordEnd - 1)))) {
            return true;
        }
        return Chars.digit(Chars.at(text, word)) ? stamped(text, word, end) : syslog(text, lower, word, end);
    }

    /** A line of syslog as RFC 3164 has it: month, day, time with seconds, host, then the program and a colon. */
    private static boolean syslog(String text, String lower, int start, int end) {
        if (start + 16 > end || MONTHS.indexOf(lower.substring(start, start + 3)) % 3 != 0) {
            return false;
        }
        int day = Chars.skipBlanks(text, start + 3);
        int time = Chars.skipBlanks(text, Chars.digits(text, day, 2));
        boolean clock = Chars.at(text, time + 2) == ':' && Chars.at(text, time + 5) == ':';
        int host = clock ? Chars.skipBlanks(text, Chars.digits(text, time + 6, 2)) : end;
        int program = host < end ? Chars.find(text, " ", host, end) : -1;
        int colon = program > 0 ? Chars.find(text, ":", program, end) : -1;
        int blank = program > 0 ? Chars.find(text, " ", program + 1, end) : -1;
        return colon > 0 && colon < end && (blank < 0 || colon < blank);
    }

    /** A line that begins with a date and a time with seconds and goes on like a log, not like a sentence. */
    private static boolean stamped(String text, int start, int end) {
        int at = start;
        int colons = 0;
        while (at < end && at - start < 40 && "0123456789-/:.,TZ+ ".indexOf(Chars.at(text, at)) >= 0) {
            colons += Chars.at(text, at) == ':' ? 1 : 0;
            at++;
        }
        if (colons < 2 || at >= end) {
            return false;
        }
        int wordEnd = at;
        while (wordEnd < end && Chars.letter(Chars.at(text, wordEnd))) {
            wordEnd++;
        }
        String word = text.substring(at, wordEnd);
        boolean process =
                wordEnd - at > 2 && text.startsWith(" [", wordEnd) && Chars.digit(Chars.at(text, wordEnd + 2));
        return process
                || Chars.at(text, at) == '['
                || Chars.at(text, at) == ']'
                || Chars.at(text, at) == '{'
                || (word.length() > 3 && word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                || levelBehind(text, at, end);
    }

    /** Whether the second word, behind the host, is a level in capitals: {@code db1 FATAL: …}. */
    private static boolean levelBehind(String text, int host, int end) {
        int word = Chars.find(text, " ", host, end) + 1;
        int wordEnd = word;
        while (wordEnd < end && Chars.upper(Chars.at(text, wordEnd))) {
            wordEnd++;
        }
        return word > 0
                && Chars.at(text, wordEnd) == ':'
                && LEVELS.contains(text.substring(word, wordEnd).toLowerCase(java.util.Locale.ROOT));
    }

    public static boolean hasJapanese(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.japanese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
