package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail that was forwarded. When it was sent is no time at which anything was observed; and what is quoted from one that
 * AWS didn't write is told by whoever has the trouble, so that it counts like the author's own words.
 */
final class Mail {

    private static final List<String> SENDERS = List.of("from:", "von:", "差出人:", "送信者:", "送信元:", "発信者:");
    private static final List<String> HEADERS = List.of(
            "to:",
            "cc:",
            "bcc:",
            "date:",
            "sent:",
            "reply-to:",
            "message-id:",
            "gesendet:",
            "an:",
            "宛先:",
            "送信日時:",
            "日時:",
            "日付:",
            "送信日:",
            "受信日時:");
    /** What follows on the line of the sender; a subject tells what it is about. */
    private static final List<String> GOES_ON = Stream.concat(
                    HEADERS.stream(), Stream.of("subject:", "件名:", "betreff:"))
            .toList();

    /** Chars of the longest label, to its colon. */
    private static final int LONGEST = 12;

    private static final List<String> AWS = List.of("amazon", "aws");
    /** Lines of a head of a mail before and after the one in question. */
    private static final int HEAD = 5;

    /** In a line before a quotation: that its author hands it on. */
    private static final List<String> HANDED_ON = List.of(
            "転送",
            "以下の連絡",
            "下記の連絡",
            "以下の通り連絡",
            "forwarding this",
            "forwarding the",
            "forwarding a",
            "i'm forwarding",
            "i forward",
            "we forward",
            "forwarded",
            "passing on",
            "wrote to us",
            "wrote us",
            "writes:",
            "customer says");
    /** In a line before one: that it holds an answer. */
    private static final List<String> ANSWERED = List.of("回答", "返信", "お知らせ", "reply", "replied", "respon", "answer");
    /** In the line behind one: that somebody told it. */
    private static final List<String> TOLD_SO =
            List.of("言われて", "言われま", "とのこと", "と連絡", "との連絡", "と申して", "とのお問い合わせ", "と問い合わせ");

    private final String lower;
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

    Mail(String lower) {
        this.lower = lower;
        quotes = lower.contains(">") || lower.contains("&gt;");
    }

    /** A line that isn't quoted ends a quotation; it may say who wrote the one that follows. */
    void unquoted(int start, int end) {
        told = false;
        told(start, end);
        quoting = false;
        if (quotes) {
            String line = lower.substring(start, end);
            handedOn = holds(line, HANDED_ON) && !holds(line, AWS) || handedOn && !holds(line, ANSWERED);
            boolean wrote = sender(start) || attribution(start, end) || holds(line, ANSWERED);
            byAws = wrote && holds(line, AWS);
        }
    }

    private static boolean holds(String line, List<String> words) {
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line of a quotation is told by whoever has the trouble. */
    boolean told(int start, int end) {
        if (sender(start) || attribution(start, end)) {
            told = !holds(lower.substring(start, end), AWS);
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
        return holds(behind, TOLD_SO) && !holds(behind, AWS);
    }

    /** Whether the line is one of the head of a mail: who wrote it, to whom, when. */
    boolean head(int start, int end) {
        int word = behindBold(start);
        boolean opens =
                sender(word) && (Chars.find(lower, "@", start, end) > start || begins(GOES_ON, behindBold(end + 1)));
        return attribution(start, end) || opens || begins(HEADERS, word) && beside(start, end);
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
        return begins(SENDERS, start)
                && !Chars.digit(Chars.at(lower, Chars.skipBlanks(lower, lower.indexOf(':', start) + 1)));
    }

    /** Behind the marks of a quotation and of bold type that a line begins with. */
    private int behindBold(int start) {
        int at = behindMark(lower, start);
        return Chars.at(lower, at) == '*' ? at + 1 : at;
    }

    private boolean begins(List<String> labels, int start) {
        // nearly no line begins with a label at all
        if (Chars.find(lower, ":", start, Math.min(lower.length(), start + LONGEST)) < 0) {
            return false;
        }
        for (String label : labels) {
            if (lower.startsWith(label, start)) {
                return true;
            }
        }
        return false;
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
