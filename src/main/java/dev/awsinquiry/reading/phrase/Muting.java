package dev.awsinquiry.reading.phrase;

import java.util.Arrays;

/**
 * Which words of one text are heard, and which stand in words that take the meaning from them: 「問題なく」 is no 「問題」. Asked
 * in the order in which they begin, the longest first.
 */
final class Muting {

    private static final int NONE = -1;

    /**
     * The classes that mute.
     *
     * @param all the class whose words mute all others
     * @param one by class the one that its words mute, negative where they mute none
     */
    record Classes(int all, int[] one) {

        static Classes of(int all, int classes) {
            int[] one = new int[classes];
            Arrays.fill(one, NONE);
            return new Classes(all, one);
        }
    }

    private final Classes classes;
    /** By class where the last words end that mute it alone. */
    private final int[] mutedOne;

    private int muted = -1;
    private int mutedFrom = -1;
    /** No word that begins there or behind is muted by what was met so far. */
    private int free;

    Muting(Classes classes) {
        this.classes = classes;
        mutedOne = new int[classes.one().length];
    }

    /** Whether the word is heard. */
    boolean hears(int wordClass, int start, int end) {
        int one = classes.one()[wordClass];
        if (start >= free && one == NONE && wordClass != classes.all()) {
            return true;
        }
        if (wordClass == classes.all()) {
            mutedFrom = end > muted ? start : mutedFrom;
            muted = Math.max(muted, end);
            free = Math.max(free, end);
            return false;
        }
        if (one != NONE) {
            mutedOne[one] = Math.max(mutedOne[one], end);
            free = Math.max(free, end);
            return false;
        }
        return end > mutedOne[wordClass] && (end > muted || end == muted && start == mutedFrom);
    }
}
