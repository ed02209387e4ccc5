package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * {@code refers_to_unseen} by a link into the author's console: it opens for whoever is signed in to that account, so
 * nobody at AWS Support sees what it shows. Pages without a place in them, and those of support cases, are none.
 */
public final class ConsoleLink implements Recogniser {

    private static final String HOST = "console.aws.amazon.com/";
    private static final String SCHEME = "https://";
    private static final String SUPPORT = "support/";
    private static final String ENDS = " \n\t()<>[]{}\"'`|,、。「」";
    /** Chars of a link. */
    private static final int LONGEST = 600;
    /** Chars before its host, as in {@code https://ap-northeast-1.}. */
    private static final int BEFORE = 40;

    @Override
    public void read(Page page, Notes notes) {
        String lower = page.folded().lower;
        for (int host = lower.indexOf(HOST); host >= 0; host = lower.indexOf(HOST, host + 1)) {
            int path = host + HOST.length();
            int end = path;
            while (end < lower.length() && end - path < LONGEST && ENDS.indexOf(lower.charAt(end)) < 0) {
                end++;
            }
            int place = Chars.find(lower, "#", path, end);
            int s = page.sentenceAt(host);
            if (place > 0
                    && end - place > 2
                    && s >= 0
                    && own(page.sentences().get(s))
                    && !lower.startsWith(SUPPORT, path)
                    && !page.has(s, "console.broken")
                    && !notes.within(Fact.HOW_ERROR, host, end)) {
                notes.raise(Flag.REFERS_TO_UNSEEN, start(lower, host), pathEnd(lower, path, place), "");
                return;
            }
        }
    }

    private static boolean own(Sentence sentence) {
        return sentence.part() == Part.PROSE || sentence.part() == Part.HEADING;
    }

    private static int start(String lower, int host) {
        int scheme = Chars.last(lower, SCHEME, Math.max(0, host - BEFORE), host);
        return scheme >= 0 ? scheme : host;
    }

    /** Where the path ends: what follows tells the place, and is long. */
    private static int pathEnd(String lower, int path, int place) {
        int query = Chars.find(lower, "?", path, place);
        return query < 0 ? place : query;
    }
}
