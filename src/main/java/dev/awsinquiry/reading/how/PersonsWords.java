package dev.awsinquiry.reading.how;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;

/**
 * What stands in quotation marks and somebody said or wrote, 「窓口から「照会中」とだけ来ました」, or what a check from elsewhere gave:
 * neither is the message that was shown. 「「権限がありません」と言われた」 may be said of a screen, unless somebody is named.
 */
final class PersonsWords {

    /** Chars between whoever speaks, or the verb for it, and the quotation mark. */
    private static final int CLOSE = 3;

    private static final int ABOUT = 40;

    /** Chars around the sentence in which a quotation opens and closes. */
    private static final int FAR = 500;

    private PersonsWords() {}

    /** Whether the stretch stands in a person's words. */
    static boolean is(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return false;
        }
        String text = page.folded().text;
        Sentence in = page.sentences().get(s);
        int first = Math.max(0, in.start() - FAR);
        int from = Math.max(first, Chars.last(text, "\n", first, start - 1) + 1);
        int limit = Math.min(text.length(), in.end() + FAR);
        int newline = Chars.find(text, "\n", start, limit);
        boolean[] said = {false};
        Quotes.each(
                text,
                from,
                newline < 0 ? limit : newline,
                (open, close) -> said[0] |= open - 1 <= start && end <= close + 1 && said(page, s, open, close));
        return said[0];
    }

    private static boolean said(Page page, int s, int open, int close) {
        Sentence in = page.sentences().get(s);
        int start = Math.min(in.start(), open);
        // 「担当者が操作すると「…」と返ってきます」: a screen says it
        if (page.holds(start, open, "message.screen") || page.holds(open, close, "message.made")) {
            return false;
        }
        return page.distanceBefore(start, open, "people.wrote") <= CLOSE
                || page.distanceBefore(start, open, "anybody.says") <= CLOSE
                        && !page.holds(start, open, "letter.tool")
                        && (page.holds(open, close, "letter.speaks") || page.holds(open, close, "people.promise"))
                || page.begins(close + 1, close + 1 + ABOUT, "people.quoted")
                || page.begins(close + 1, close + 1 + ABOUT, "people.told")
                        && page.holds(start, open, "people.turned.to");
    }

    /** Whether it was seen from elsewhere, once the message is told: "from the bastion curl answers 401". */
    static boolean elsewhere(Page page, Span status) {
        int s = page.sentenceAt(status.start());
        return page.setting().stated(Fact.HOW_ERROR)
                && s >= 0
                && page.sentences().get(s).spoken()
                && page.has(s, "error.elsewhere")
                && !page.has(s, "error.same")
                && !page.has(s, "correction.said")
                && !page.has(s, "error.anew");
    }
}
