package dev.awsinquiry.reading;

import java.util.List;

/** Tells the lines by which a mail program says who wrote a forwarded mail, when and to whom: no one saw a fault then. */
final class MailHeader {

    private static final List<String> OPENS = List.of("from:", "von:", "差出人:", "送信者:");
    private static final List<String> GOES_ON = List.of(
            "sent:",
            "date:",
            "to:",
            "cc:",
            "bcc:",
            "subject:",
            "reply-to:",
            "gesendet:",
            "an:",
            "送信日時:",
            "日時:",
            "宛先:",
            "件名:");
    /** The subject says what it is about, in the author's words. */
    private static final List<String> TELLS = List.of("subject:", "件名:");

    private final String lower;
    private boolean inside;

    MailHeader(String lower) {
        this.lower = lower;
    }

    /** Whether the line tells nothing but that; lines are asked in the order of the text. */
    boolean holds(int start, int end) {
        int at = word(start, end);
        if (inside) {
            inside = begins(at, GOES_ON);
        }
        if (inside) {
            return !begins(at, TELLS);
        }
        inside = begins(at, OPENS) && !ofSpan(at) && begins(word(end, lower.length()), GOES_ON);
        return inside || attributes(at, end);
    }

    /** {@code From: 10:30}: when something began. */
    private boolean ofSpan(int at) {
        return Chars.digit(Chars.at(lower, Chars.skipBlanks(lower, lower.indexOf(':', at) + 1)));
    }

    /** {@code On Tue, 14 Apr 2026 at 18:22, Jane wrote:} over what is quoted. */
    private boolean attributes(int start, int end) {
        boolean wrote = lower.startsWith("on ", start) && lower.startsWith("wrote:", end - "wrote:".length());
        boolean address = lower.startsWith(">:", end - 2) && Chars.find(lower, "@", start, end) > start;
        return wrote || address;
    }

    /** Where the first word of the line begins: behind marks of quotation and of bold type. */
    private int word(int start, int end) {
        int at = start;
        while (at < end && "> *\n".indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean begins(int at, List<String> words) {
        return words.stream().anyMatch(word -> lower.startsWith(word, at));
    }
}
