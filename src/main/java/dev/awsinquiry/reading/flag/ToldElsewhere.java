package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Words that send somebody to look, but not support to a place that it can't see: a message says them, the place is a
 * public page, or what stands there follows.
 */
final class ToldElsewhere {

    /** Chars before the words among which the quotation mark that opens a message is looked for. */
    private static final int FAR = 600;

    /** Blanks that are looked over behind a colon. */
    private static final int BLANKS = 40;

    private static final int LONGEST_ADDRESS = 200;
    private static final String ENDS_ADDRESS = " \n()<>[]{}\"'`|,";
    private static final String WEB = "://";

    private ToldElsewhere() {}

    static boolean isSo(Page page, Match match) {
        return quoted(page.folded().lower, match) || ofThePublic(page, match) || pasted(page, match);
    }

    /** Whether a message that was quoted says it, be it over several sentences. */
    private static boolean quoted(String lower, Match match) {
        int from = Math.max(0, match.start() - FAR);
        int quote = match.start() - 1;
        while (quote >= from && lower.charAt(quote) != '"' && !lower.startsWith("\n\n", quote)) {
            quote--;
        }
        // what opens it has a blank before it, and words behind it
        return quote >= from
                && lower.charAt(quote) == '"'
                && Chars.at(lower, quote - 1) <= ' '
                && Chars.at(lower, quote + 1) > ' ';
    }

    /** Whether the place is the address of a page that anybody can open. */
    private static boolean ofThePublic(Page page, Match match) {
        String lower = page.folded().lower;
        int start = match.end();
        while (start > match.end() - LONGEST_ADDRESS
                && start > 0
                && ENDS_ADDRESS.indexOf(lower.charAt(start - 1)) < 0) {
            start--;
        }
        int web = Chars.find(lower, WEB, start, Math.min(lower.length(), match.end() + WEB.length()));
        if (web < 0) {
            return false;
        }
        int host = web + WEB.length();
        int end = host;
        while (end < lower.length()
                && end - host < LONGEST_ADDRESS
                && lower.charAt(end) != '/'
                && lower.charAt(end) != '\n'
                && ENDS_ADDRESS.indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        String name = lower.substring(host, end);
        return name.indexOf('.') > 0 && !page.words().lists().within("address.private", name);
    }

    /** Whether a colon ends the sentence and leads to what is seen there, which isn't an address. */
    private static boolean pasted(Page page, Match match) {
        String lower = page.folded().lower;
        int end = page.sentences().get(match.sentence()).end();
        boolean leads = Chars.at(lower, end - 1) == ':' || Chars.at(lower, end) == ':';
        int next = end + 1;
        while (next < Math.min(lower.length(), end + BLANKS) && Character.isWhitespace(lower.charAt(next))) {
            next++;
        }
        return leads && match.end() <= end && next < lower.length() && !lower.startsWith("http", next);
    }
}
