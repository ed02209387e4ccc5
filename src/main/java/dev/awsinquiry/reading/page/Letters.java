package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/**
 * An answer by AWS that was pasted in without any mark: it begins with whom it is from, and goes on to where it is signed,
 * or to the end. What it says of times, resources and causes isn't what its reader observed.
 */
final class Letters {

    /** Sentences before the name of the sender among which a letter thanks for the inquiry. */
    private static final int NEAR = 4;

    /** Chars between the word for the answer and its quotation mark. */
    private static final int GAP = 6;

    private static final String OPENING = "「『\"“";
    private static final String CLOSING = "」』\"”";

    private Letters() {}

    /** Marks its sentences as AWS's own words. */
    static void mark(Page page) {
        List<Sentence> sentences = page.sentences();
        int opened = page.hasAnywhere("letter.aws") || page.hasAnywhere("letter.aws.sure") ? opening(page) : -1;
        if (opened >= 0) {
            int end = end(page, opened);
            for (int s = opened; s < end; s++) {
                foreign(sentences, s);
            }
        }
        boolean replied = page.hasAnywhere("letter.reply");
        for (int s = 1; replied && s < sentences.size(); s++) {
            boolean quoted =
                    OPENING.indexOf(page.folded().lower.charAt(sentences.get(s).start())) >= 0;
            if (quoted && page.has(s - 1, "letter.reply")) {
                foreign(sentences, s);
            }
        }
        for (Hit hit : page.found("letter.reply", "letter.from")) {
            quotation(page, hit);
        }
    }

    /** What is quoted right behind the word for the answer: {@code AWS replied: "Please provide …"}. */
    private static void quotation(Page page, Hit reply) {
        String lower = page.folded().lower;
        int open = reply.end();
        while (open - reply.end() < GAP && ":,、は です".indexOf(Chars.at(lower, open)) >= 0) {
            open++;
        }
        int mark = OPENING.indexOf(Chars.at(lower, open));
        int close = mark < 0 ? -1 : lower.indexOf(CLOSING.charAt(mark), open + 1);
        for (int s = page.sentenceAt(reply.start());
                s >= 0 && s < page.sentences().size() && page.sentences().get(s).start() < close;
                s++) {
            foreign(page.sentences(), s);
        }
    }

    private static void foreign(List<Sentence> sentences, int s) {
        if (sentences.get(s).counts() || sentences.get(s).part() == Part.HEADING) {
            sentences.set(s, sentences.get(s).as(Part.STATUS));
        }
    }

    /** The first sentence of the letter; -1 where there is none. */
    private static int opening(Page page) {
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.has(s, "letter.aws.sure")) {
                return s;
            }
            if (page.has(s, "letter.aws") && page.has(s, "letter.self") && !page.has(s, "letter.not")) {
                for (int before = Math.max(0, s - NEAR); before <= s + NEAR; before++) {
                    if (before < page.sentences().size() && page.has(before, "letter.thanks")) {
                        return Math.min(before, s);
                    }
                }
            }
        }
        return -1;
    }

    /** Behind the paragraph in which it is signed last. */
    private static int end(Page page, int opened) {
        List<Sentence> sentences = page.sentences();
        for (int s = sentences.size() - 1; s > opened; s--) {
            if (page.has(s, "letter.signed")) {
                int end = s + 1;
                while (end < sentences.size()
                        && sentences.get(end).paragraph() == sentences.get(s).paragraph()) {
                    end++;
                }
                return end;
            }
        }
        return sentences.size();
    }
}
