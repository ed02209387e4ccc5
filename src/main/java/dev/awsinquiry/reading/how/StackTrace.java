package dev.awsinquiry.reading.how;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;

/**
 * The message of a stack trace of Python: its last line, the exception and its words, which stands behind all the calls. Of
 * traces that follow one another, "During handling of the above exception", the last one's: that is what came out.
 */
final class StackTrace {

    private static final String HEAD = "traceback (most recent call last)";

    private static final String CALL = "File \"";

    /** More than the code of an exception counts: names of others stand in the lines of code above. */
    private static final int WEIGHT = 5;

    private StackTrace() {}

    static void read(Page page, Notes notes) {
        String lower = page.folded().lower;
        int last = -1;
        for (int head = Chars.find(lower, HEAD, 0, lower.length());
                head >= 0;
                head = Chars.find(lower, HEAD, head + HEAD.length(), lower.length())) {
            int message = message(page, head);
            last = message < 0 ? last : message;
        }
        if (last >= 0) {
            String text = page.folded().text;
            notes.stateWords(
                    Fact.HOW_ERROR, last, WordEnds.cut(text, last, lineEnd(text, last), MessageSpan.LONGEST), WEIGHT);
        }
    }

    /** Where the message of the trace begins; -1 where it was cut off. */
    private static int message(Page page, int head) {
        String text = page.folded().text;
        boolean code = false;
        for (int at = lineEnd(text, head) + 1; at < text.length(); at = lineEnd(text, at) + 1) {
            int start = Chars.skipBlanks(text, Chars.at(text, at) == '>' ? at + 1 : at);
            int end = lineEnd(text, start);
            if (text.startsWith(CALL, start)) {
                code = true;
            } else if (exception(text, start, end)) {
                return counts(page, start) ? start : -1;
            } else if (!code && start == at && end > start && Chars.alnum(text.charAt(start))) {
                // neither a call nor its code, nor what an exception is called
                return -1;
            } else {
                // where blanks before it are lost, a line of code still stands below its call
                code = code && Chars.at(text, start) == '^';
            }
        }
        return -1;
    }

    /** Whether the line opens with the name of a class, which its message may follow: {@code botocore.exceptions.Boom: …}. */
    private static boolean exception(String text, int start, int end) {
        int at = start;
        int name = start;
        while (at < end && (Chars.alnum(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
            at++;
            name = text.charAt(at - 1) == '.' ? at : name;
        }
        boolean named = at - name > 2 && Chars.upper(text.charAt(name));
        return named && (at == end || text.startsWith(": ", at));
    }

    private static boolean counts(Page page, int at) {
        int s = page.sentenceAt(at);
        return s >= 0 && page.sentences().get(s).part() != Part.TEMPLATE;
    }

    private static int lineEnd(String text, int at) {
        int end = Chars.find(text, "\n", at, text.length());
        return end < 0 ? text.length() : end;
    }
}
