package dev.awsinquiry.reading.layout;

import java.util.List;

/** In which sentence a place of a text lies. */
public final class Places {

    private final List<Sentence> sentences;
    /** The sentence that was found last: mostly the next place lies in it as well. */
    private int last = -1;

    public Places(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Index of the sentence that holds this place, or of the last one before it; -1 before the first. */
    public int sentenceAt(int index) {
        if (last < 0 || !begins(last, index) || begins(last + 1, index)) {
            last = search(index);
        }
        return last;
    }

    private int search(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (begins(middle, index)) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Whether there is a sentence of that number, and it begins no later than there. */
    private boolean begins(int sentence, int index) {
        return sentence < sentences.size() && sentences.get(sentence).start() <= index;
    }
}
