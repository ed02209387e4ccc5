package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.List;

/**
 * A message that was pasted into a text without any mark: English words of an error in between Japanese sentences. Whoever
 * tells in Japanese didn't write it, so that 「more than once in 6 hours」 in it says nothing of how often it happens.
 */
final class Pasted {

    private Pasted() {}

    /** Marks such sentences as written by a machine. */
    static void mark(Page page) {
        List<Sentence> sentences = page.sentences();
        String lower = page.folded().lower;
        boolean japanese =
                sentences.stream().anyMatch(s -> s.part() == Part.PROSE && japanese(lower, s.start(), s.end()));
        for (int i = 0; japanese && i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean message = page.has(i, "error.message") || page.has(i, "error.label");
            if (message && sentence.spoken() && !japanese(lower, sentence.start(), sentence.end())) {
                sentences.set(i, sentence.as(Part.LOG));
            }
        }
    }

    /** Whether anything that was written for this text is in Japanese; courtesy may be added in any language. */
    static boolean inJapanese(Folded folded, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.part() != Part.TEMPLATE)
                .anyMatch(s -> Lines.hasJapanese(folded.text, s.start(), s.end()));
    }

    private static boolean japanese(String lower, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.japanese(lower.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
