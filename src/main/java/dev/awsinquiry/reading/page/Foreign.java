package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Lexicon;
import java.util.List;

/**
 * Words of AWS's announcements and of templates aren't the author's; an announcement goes on to the end of its line. "We are
 * seeing errors" may be anybody's: it is AWS's where it tells of error rates, latencies or power in a Region, and of nobody's
 * own.
 */
final class Foreign {

    private static final String[] ANYBODY = {"status.maybe", "status.of", "status.in"};

    private Foreign() {}

    /** Marks the sentences that hold such words. */
    static void mark(String lower, List<Sentence> sentences, Present present, Lexicon lexicon) {
        int template = lexicon.wordClass("template");
        int status = lexicon.wordClass("status");
        int[] anybody = lexicon.wordClasses(ANYBODY);
        int own = lexicon.wordClass("status.own");
        int statusEnd = -1;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.part() == Part.HEADING) {
                continue;
            }
            boolean sameLine = sentence.start() < statusEnd;
            if (present.in(s, template)) {
                sentences.set(s, as(sentence, Part.TEMPLATE));
            } else if (present.in(s, status)
                    || all(present, s, anybody) && !present.in(s, own)
                    || (sameLine && sentence.part() != Part.TEMPLATE)) {
                sentences.set(s, as(sentence, Part.STATUS));
                statusEnd = sameLine ? statusEnd : end(lower, sentence);
            }
        }
    }

    private static boolean all(Present present, int sentence, int[] classes) {
        for (int words : classes) {
            if (!present.in(sentence, words)) {
                return false;
            }
        }
        return true;
    }

    /** Where an announcement ends that begins in the sentence: in quotation marks where they close. */
    private static int end(String lower, Sentence sentence) {
        int lineEnd = lower.indexOf('\n', sentence.start());
        boolean quoted = Quotes.closesAtEnd(lower, sentence);
        return quoted ? sentence.end() : lineEnd < 0 ? lower.length() : lineEnd;
    }

    private static Sentence as(Sentence s, Part part) {
        return new Sentence(s.start(), s.end(), part, s.heading(), s.paragraph());
    }
}
