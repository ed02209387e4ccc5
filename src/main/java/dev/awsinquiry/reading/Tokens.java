package dev.awsinquiry.reading;

import java.util.Arrays;
import java.util.List;

/** The unbroken runs of ASCII characters of a text: what an identifier, an address or an ARN is one of. */
final class Tokens {

    private static final String BREAKS = " \n\"'`()<>[]{},;|\\^";
    private static final boolean[] INSIDE = new boolean[0x7f];

    static {
        for (char c = 0; c < INSIDE.length; c++) {
            INSIDE[c] = BREAKS.indexOf(c) < 0;
        }
    }

    /** Takes a token. */
    interface Taker {
        void take(int start, int end);
    }

    /** Two for each token: where it begins, and where it ends. */
    private int[] ends = new int[64];

    private int size;
    /** By sentence, where in them its tokens begin; behind the last one their number. */
    private final int[] sentences;

    /** The tokens of all sentences, found once. */
    Tokens(String text, List<Sentence> all) {
        sentences = new int[all.size() + 1];
        for (int s = 0; s < all.size(); s++) {
            find(text, all.get(s).start(), all.get(s).end());
            sentences[s + 1] = size;
        }
    }

    /** Hands over those of one sentence. */
    void each(int sentence, Taker taker) {
        for (int i = sentences[sentence]; i < sentences[sentence + 1]; i += 2) {
            taker.take(ends[i], ends[i + 1]);
        }
    }

    private void find(String text, int start, int end) {
        int from = -1;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            boolean inside = c < INSIDE.length && INSIDE[c];
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                add(from, trimmed(text, from, i));
                from = -1;
            }
        }
    }

    private void add(int start, int end) {
        if (end > start) {
            ends = size == ends.length ? Arrays.copyOf(ends, size * 2) : ends;
            ends[size++] = start;
            ends[size++] = end;
        }
    }

    private static int trimmed(String text, int start, int end) {
        int stop = end;
        while (stop > start && ".:!?&=".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }
}
