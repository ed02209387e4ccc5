package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a sentence says one thing and nothing else, 「全員でした」, "no, everybody": then it puts right what was stated
 * before, without being asked for. 「全員忙しいです」 speaks of something else.
 */
public final class BareAnswer {

    /** Words around an answer that add nothing to it. */
    public static final String FRAME = "answer.frame";
    /** Chars that such a sentence has at most beside what it says. */
    private static final int LONGEST = 80;
    /** What follows on a day or a clock time. */
    private static final String PARTICLES = "のにはでから頃ごろ";

    private BareAnswer() {}

    /** Whether the stretch says something else of a stated fact than what was understood, and its sentence no more than that. */
    public static boolean corrects(Page page, Fact fact, String value, int start, int end) {
        return page.setting().said(fact).filter(said -> !said.equals(value)).isPresent()
                && alone(page, page.sentenceAt(start), List.of(new Span(start, end)));
    }

    /** Whether nothing is said in the sentence beside these stretches and its dates, clock times and zones. */
    public static boolean alone(Page page, int s, List<Span> said) {
        // the header that a web server dates its answer by says nothing that people say
        return s >= 0
                && page.sentences().get(s).spoken()
                && !page.has(s, "time.http.date")
                && nothingElse(page, s, said);
    }

    /** The same of a question that may stand over its answer as a heading. */
    static boolean nothingElse(Page page, int s, List<Span> said) {
        Sentence sentence = page.sentences().get(s);
        BitSet rest = new BitSet(sentence.end());
        rest.set(sentence.start(), sentence.end());
        said.forEach(span -> rest.clear(span.start(), span.end()));
        if (rest.cardinality() > LONGEST) {
            return false;
        }
        for (Hit frame : page.found(sentence, FRAME)) {
            rest.clear(frame.start(), frame.end());
        }
        for (TimeMark mark : TimesIn.of(page, s)) {
            rest.clear(mark.start(), behind(page, mark.end(), sentence.end()));
        }
        page.zones().stream()
                .map(Zones.Named::mark)
                .filter(zone -> sentence.holds(zone.start()))
                .forEach(zone -> rest.clear(zone.start(), zone.end()));
        String text = page.folded().text;
        return rest.stream().noneMatch(at -> Character.isLetterOrDigit(text.charAt(at)));
    }

    private static int behind(Page page, int end, int limit) {
        int at = end;
        while (at < limit && PARTICLES.indexOf(page.folded().lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
