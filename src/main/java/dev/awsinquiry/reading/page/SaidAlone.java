package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import java.util.BitSet;
import java.util.List;

/**
 * Whether how often it happens is all that is said between two marks: 「毎回です。」, "…, 10 out of 10 times". A description of a
 * system goes on and says what it does that often; this speaks of the fault, however far from that it stands.
 */
public final class SaidAlone {

    /** Words around it that add nothing. */
    private static final List<String> FRAMES = List.of("often.frame", "answer.frame");
    /** "every day" says when something runs as well, and must be all that the sentence says. */
    private static final String PERIOD = "often.period";

    private static final String MARKS = "、,;。:()[]→⇒–—\n";
    private static final String NUMERALS = "一二三四五六七八九十数";
    /** Chars on either side within which the marks stand. */
    private static final int FAR = 40;

    private SaidAlone() {}

    public static boolean is(Page page, Fact fact, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        boolean period = page.holds(match.start(), match.end(), PERIOD);
        int from = period ? in.start() : before(page, Math.max(in.start(), match.start() - FAR), match.start());
        int to = period ? in.end() : behind(page, match.end(), Math.min(in.end(), match.end() + FAR));
        if (to - from > match.end() - match.start() + FAR) {
            return false;
        }
        BitSet rest = new BitSet(to - from);
        rest.set(0, to - from);
        for (Match other : page.matches(fact.id(), match.sentence())) {
            // a row may name but the beginning of a word, "occasional" of "occasionally"
            int end = other.end();
            while (end < in.end() && Chars.letter(page.folded().lower.charAt(end))) {
                end++;
            }
            clear(rest, other.start() - from, end - from);
        }
        for (String frame : FRAMES) {
            page.found(in, frame).forEach(hit -> clear(rest, hit.start() - from, hit.end() - from));
        }
        TimesIn.of(page, match.sentence()).forEach(time -> clear(rest, time.start() - from, time.end() - from));
        String text = page.folded().text;
        return rest.stream().noneMatch(at -> Character.isLetterOrDigit(text.charAt(from + at)));
    }

    private static void clear(BitSet rest, int start, int end) {
        if (end > 0) {
            rest.clear(Math.max(0, start), end);
        }
    }

    private static int before(Page page, int limit, int start) {
        int at = start;
        while (at > limit && !mark(page, at - 1)) {
            at--;
        }
        return at;
    }

    private static int behind(Page page, int end, int limit) {
        int at = end;
        while (at < limit && !mark(page, at)) {
            at++;
        }
        return at;
    }

    private static boolean mark(Page page, int at) {
        String lower = page.folded().lower;
        // 「二、三回」 is one number
        boolean number =
                NUMERALS.indexOf(Chars.at(lower, at - 1)) >= 0 && NUMERALS.indexOf(Chars.at(lower, at + 1)) >= 0;
        return MARKS.indexOf(lower.charAt(at)) >= 0 && !(number && lower.charAt(at) == '、');
    }
}
