package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import java.util.Arrays;
import java.util.function.Function;

/** The words on a page that mark something in the sentence where they stand, gone through sentence by sentence. */
final class Marks<M> {

    private final M[] all;
    private final int[] classes;
    private final Hits.Row words;
    private int at = -1;

    /**
     * Begins before the first sentence.
     *
     * @param all what is marked
     * @param wordClass the class of the words that mark it
     */
    Marks(Page page, M[] all, Function<M, String> wordClass) {
        this.all = all.clone();
        classes = page.words()
                .lexicon()
                .wordClasses(Arrays.stream(all).map(wordClass).toArray(String[]::new));
        words = page.hits().of(classes);
    }

    /** Goes on to the next word that begins before the end of the sentence; stays where there is none. */
    boolean next(Sentence in) {
        boolean more = at + 1 < words.size() && words.start(at + 1) < in.end();
        at += more ? 1 : 0;
        return more;
    }

    /** What the word marks. */
    M mark() {
        int wordClass = words.wordClass(at);
        int i = 0;
        while (classes[i] != wordClass) {
            i++;
        }
        return all[i];
    }

    int start() {
        return words.start(at);
    }

    int end() {
        return words.end(at);
    }
}
