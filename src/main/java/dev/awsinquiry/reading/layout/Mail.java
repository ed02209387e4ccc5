package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;

/**
 * A mail that was forwarded. When it was sent is no time at which anything was observed; and what is quoted from one that
 * AWS didn't write is told by whoever has the trouble, so that it counts like the author's own words.
 */
final class Mail {

    /** Chars of the longest label, to its colon. */
    private static final int LONGEST = 12;

    /** Lines of a head of a mail before and after the one in question. */
    private static final int HEAD = 5;

    private final String lower;
    private final WordLists lists;
    /** Whether anything may be quoted at all: in most texts nothing is, and no line need be looked through. */
    private final boolean quotes;
    /** Whether a line before hands on what somebody else than AWS wrote. */
    private boolean handedOn;
    /** Whether the line before was quoted as well. */
    private boolean quoting;

    /** Whether the quotation that is being read is a mail that somebody else than AWS wrote. */
    private boolean told;

    /** Whether a line before says that AWS wrote what is quoted. */
    private boolean byAws;

    Mail(String lower, WordLists lists) {
        this.lower = lower;
        this.lists = lists;
        quotes = lower.contains(">") || lower.contains("&gt;");
    }

    /** A line that isn't quoted ends a quotation; it may say who wrote the one that follows. */
    void unquoted(int start, int end) {
        told = false;
        told(start, end);
        quoting = false;
        if (quotes) {
            String line = lower.substring(start, end);
            handedOn = holds(line, "mail.handed-on") && !holds(line, "mail.aws")
                    || handedOn && !holds(line, "mail.answered");
            boolean wrote = sender(start) || attribution(start, end) || holds(line, "mail.answered");
            byAws = wrote && holds(line, "mail.aws");
        }
    }

    private boolean holds(String line, String list) {
        return lists.within(list, line);
    }

    /** Whether the line of a quotation is told by whoever has the trouble. */
    boolean told(int start, int end) {
        if (sender(start) || attribution(start, end)) {
            told = !holds(lower.substring(start, end), "mail.aws");
        }
        return told;
    }

    /** Whether AWS itself wrote what is quoted there. */
    boolean byAws() {
        return byAws;
    }

    /** A line is quoted: where a quotation begins with it, the words before or behind may hand that on. */
    void quoted(int start) {
        if (!quoting) {
            told |= handedOn || toldBehind(start);
            quoting = true;
        }
    }

    private boolean toldBehind(int start) {
        int at = start;
        while (at < lower.length()
                && (Chars.at(lower, Chars.skipBlanks(lower, at)) == '>' || Chars.at(lower, at) == '\n')) {
            int line = lower.indexOf('\n', at);
            at = line < 0 ? lower.length() : line + 1;
        }
        int line = lower.indexOf('\n', at);
        String behind = lower.substring(at, line < 0 ? lower.length() : line);
        return holds(behind, "mail.told") && !holds(behind, "mail.aws");
    }

    /** Whether the line is one of the head of a mail: who wrote it, to whom, when. */
    boolean head(int start, int end) {
        int word = behindBold(start);
        boolean opens = sender(word) && (Chars.find(lower, "@", start, end) > start || goesOn(behindBold(end + 1)));
        return attribution(start, end) || opens || begins("mail.header", word) && beside(start, end);
    }

    /** 「2026年4月15日 9:12 田中 &lt;tanaka@example.co.jp&gt;:」, "On Wed, 15 Apr 2026 at 09:12, Jo &lt;jo@example.com&gt; wrote:". */
    private boolean attribution(int start, int end) {
        if (lower.startsWith("on ", start) && lower.startsWith("wrote:", end - "wrote:".length())) {
            return true;
        }
        return Chars.at(lower, end - 1) == ':'
                && (Chars.at(lower, end - 2) == '>' || lower.startsWith("wrote", end - 6))
                && Chars.find(lower, "@", start, end) > start;
    }

    /** Whether the line begins with who wrote; {@code From: 10:30} says when something began. */
    private boolean sender(int start) {
        return begins("mail.sender", start)
                && !Chars.digit(Chars.at(lower, Chars.skipBlanks(lower, lower.indexOf(':', start) + 1)));
    }

    /** Behind the marks of a quotation and of bold type that a line begins with. */
    private int behindBold(int start) {
        int at = behindMark(lower, start);
        return Chars.at(lower, at) == '*' ? at + 1 : at;
    }

    private boolean begins(String labels, int start) {
        // nearly no line begins with a label at all
        if (Chars.find(lower, ":", start, Math.min(lower.length(), start + LONGEST)) < 0) {
            return false;
        }
        return lists.at(labels, lower, start);
    }

    private boolean goesOn(int start) {
        return begins("mail.header", start) || begins("mail.subject", start);
    }

    /** Whether a sender is named within a few lines. */
    private boolean beside(int start, int end) {
        int from = start;
        for (int i = 0; i < HEAD && from > 0; i++) {
            from = lower.lastIndexOf('\n', from - 2) + 1;
            if (sender(behindBold(from))) {
                return true;
            }
        }
        int next = end;
        for (int i = 0; i < HEAD && next < lower.length(); i++) {
            if (sender(behindBold(next + 1))) {
                return true;
            }
            int line = lower.indexOf('\n', next + 1);
            next = line < 0 ? lower.length() : line;
        }
        return false;
    }

    /** Behind the marks of a quotation that a line begins with. */
    static int behindMark(String lower, int start) {
        int at = Chars.skipBlanks(lower, start);
        while (Chars.at(lower, at) == '>' || lower.startsWith("&gt;", at)) {
            at = Chars.skipBlanks(lower, at + (Chars.at(lower, at) == '>' ? 1 : 4));
        }
        return at;
    }
}
