package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;

/**
 * The fields of a notice that somebody pasted, "Subject: Planned Maintenance … Start: …": what its first line announces
 * holds for every field below it, and none of their times was observed.
 */
final class Notice {

    /** Chars of a line that announces one. */
    private static final int LONGEST = 100;

    private Notice() {}

    /** Whether the sentence is such a field. */
    static boolean field(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        if (!page.hasAnywhere("notice.head")) {
            return false;
        }
        int heading = sentence.heading();
        boolean field = page.begins(sentence.start(), sentence.end(), "notice.field")
                || heading >= 0 && page.has(heading, "notice.time");
        boolean fault = heading >= 0 && page.has(heading, "notice.fault");
        return field && !fault && announced(page, s);
    }

    private static boolean announced(Page page, int s) {
        for (int before = s - 1; before >= 0; before--) {
            Sentence line = page.sentences().get(before);
            if (page.has(before, "notice.head")
                    && !page.has(before, "fail")
                    && !page.has(before, "notice.past")
                    && line.end() - line.start() <= LONGEST) {
                return true;
            }
        }
        return false;
    }
}
