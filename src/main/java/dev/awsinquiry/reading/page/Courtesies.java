package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Calls;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/**
 * Sentences that are nothing but courtesy: 「お世話になっております。」, "Thanks in advance!" They say nothing, so that a text is
 * read with them as it is without.
 */
final class Courtesies {

    /** Between and behind such words. */
    private static final String MARKS = "。、.,!!~〜ー…)m_ *-";

    private Courtesies() {}

    /** Marks them like the help that a template left over. */
    static void mark(Page page) {
        List<Sentence> sentences = page.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.part() == Part.PROSE && Introduction.is(page, s)) {
                sentences.set(s, sentence.as(Part.TEMPLATE));
            } else if (sentence.part() == Part.PROSE && page.has(s, "courtesy") && nothingElse(page, sentence)) {
                sentences.set(s, sentence.as(Part.TEMPLATE));
                if (page.has(s, "courtesy.close")) {
                    signed(sentences, s);
                }
            }
        }
    }

    /** What stands behind the last words of a text, such as a name, is no part of the section that they end. */
    private static void signed(List<Sentence> sentences, int close) {
        int heading = sentences.get(close).heading();
        for (int s = close + 1;
                heading >= 0 && s < sentences.size() && sentences.get(s).heading() == heading;
                s++) {
            sentences.set(s, sentences.get(s).under(-1));
        }
    }

    private static boolean nothingElse(Page page, Sentence sentence) {
        String lower = page.folded().lower;
        int at = sentence.start();
        for (Hit hit : page.found(sentence, "courtesy")) {
            if (behind(lower, at, sentence.end()) >= hit.start()) {
                at = Math.max(at, Math.min(hit.end(), sentence.end()));
            }
        }
        return at > sentence.start() && behind(lower, at, sentence.end()) == sentence.end();
    }

    private static int behind(String lower, int start, int end) {
        int at = start;
        while (at < end && (MARKS.indexOf(lower.charAt(at)) >= 0 || Calls.behind(lower, at, end) > at)) {
            at = Math.max(at + 1, Calls.behind(lower, at, end));
        }
        return at;
    }
}
