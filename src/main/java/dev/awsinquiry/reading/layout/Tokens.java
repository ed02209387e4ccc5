package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The unbroken runs of ASCII characters of a text: what an identifier, an address or an ARN is one of. */
public final class Tokens {

    private static final String BREAKS = " \n\"'`()<>[]{},;|\\^";
    private static final boolean[] INSIDE = new boolean[0x7f];

    static {
        for (char c = 0; c < INSIDE.length; c++) {
            INSIDE[c] = BREAKS.indexOf(c) < 0;
        }
    }

    /** Letters of a word; where there are more, it may be a name that a machine drew. */
    private static final int LONGEST_WORD = 16;

    /** Takes a token. */
    public interface Taker {
        void take(int start, int end);
    }

    /** Two for each token: where it begins, and where it ends. */
    private int[] ends = new int[64];

    private int size;
    /** By sentence, where in them its tokens begin; behind the last one their number. */
    private final int[] sentences;

    /** Those that are words of a language, by where they stand in {@link #ends}. */
    private final BitSet words = new BitSet();

    /** The tokens of all sentences, found once. */
    public Tokens(String text, List<Sentence> all) {
        sentences = new int[all.size() + 1];
        for (int s = 0; s < all.size(); s++) {
            find(text, all.get(s).start(), all.get(s).end());
            sentences[s + 1] = size;
        }
    }

    /** Hands over those of one sentence. */
    public void each(int sentence, Taker taker) {
        for (int i = sentences[sentence]; i < sentences[sentence + 1]; i += 2) {
            taker.take(ends[i], ends[i + 1]);
        }
    }

    /** Hands over those of one sentence that aren't just a word: some mark, digit or capital in it makes a name of it. */
    public void names(int sentence, Taker taker) {
        for (int i = words.nextClearBit(sentences[sentence]); i < sentences[sentence + 1]; ) {
            taker.take(ends[i], ends[i + 1]);
            i = words.nextClearBit(i + 2);
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
                int begin = emphasised(text, from, i);
                add(text, begin, trimmed(text, begin, i));
                from = -1;
            }
        }
    }

    private void add(String text, int start, int end) {
        if (end > start) {
            ends = size == ends.length ? Arrays.copyOf(ends, size * 2) : ends;
            if (word(text, start, end)) {
                words.set(size, size + 2);
            }
            ends[size++] = start;
            ends[size++] = end;
        }
    }

    private static boolean word(String text, int start, int end) {
        int at = Chars.letter(text.charAt(start)) ? start + 1 : end + 1;
        while (at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        return at == end && end - start <= LONGEST_WORD;
    }

    private static int trimmed(String text, int start, int end) {
        int stop = end;
        while (stop > start && ".:!?&=".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return behindWord(text, start, stop);
    }

    /** Behind the stars of bold type, or the one line of italics, that open before an identifier: {@code *i-0abc*}. */
    private static int emphasised(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < 2 && text.charAt(at) == '*') {
            at++;
        }
        boolean italic = at == start && text.charAt(at) == '_' && trimmedOf(text, start, end) == '_';
        at += italic ? 1 : 0;
        return at < end && Chars.alnum(text.charAt(at)) ? at : start;
    }

    private static char trimmedOf(String text, int start, int end) {
        int stop = end;
        while (stop > start + 1 && ".:!?".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return text.charAt(stop - 1);
    }

    /** Before the marks that close such type; more stars stand for what was left out, and {@code /*} for everything. */
    private static int behindWord(String text, int start, int end) {
        int stop = end;
        while (stop > start && end - stop < 3 && text.charAt(stop - 1) == '*') {
            stop--;
        }
        boolean bold = stop < end && end - stop < 3 && stop > start && Chars.alnum(text.charAt(stop - 1));
        boolean italic =
                stop == end && stop - 1 > start && text.charAt(stop - 1) == '_' && Chars.at(text, start - 1) == '_';
        return bold ? stop : italic ? stop - 1 : end;
    }
}
