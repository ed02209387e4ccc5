package dev.awsinquiry.reader.model;

import dev.awsinquiry.reader.shape.Shape;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * What a sentence is judged by, as numbers that stand for: words and up to three of them in a row, the beginnings of long
 * words, up to four Japanese characters in a row, and shapes in the place of what has one (a time is {@code <CLOCK>},
 * whichever it is). Training and judging go through the same code.
 */
final class Features {

    /** Units looked at together at most. */
    private static final int JAPANESE = 4;

    private static final int WORDS = 3;

    /** Letters of a long word by which its other forms are known too: restart, restarted, restarting. */
    private static final int STEM = 5;

    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final Page page;
    private final List<Shape> shapes;
    private final Cues cues;
    private int shape;
    private int[] units = new int[64];
    private boolean[] japanese = new boolean[64];
    private int length;
    private int[] out = new int[256];
    private int count;
    private int words;

    Features(Page page, List<Shape> shapes, Cues cues) {
        this.page = page;
        this.shapes = shapes;
        this.cues = cues;
    }

    /** How many features the last sentence has, some of them more than once. */
    int count() {
        return count;
    }

    /** How many of them are of its words; the others are of its cues, and of where it stands. */
    int words() {
        return words;
    }

    /** The features of the last sentence; the first {@link #count()} of them. */
    int[] features() {
        return out;
    }

    /** Reads a sentence; they have to come in their order. */
    void read(int index) {
        Sentence sentence = page.sentences().get(index);
        words(sentence.start(), sentence.end());
        about(index, sentence);
    }

    /** Reads a stretch by itself: its words and cues, whatever sentence it is a part of. */
    void read(int start, int end) {
        words(start, end);
        cues(cues.in(page.folded().lower, start, end), false);
    }

    private void words(int start, int end) {
        length = 0;
        count = 0;
        units(start, end);
        for (int i = 0; i < length; i++) {
            int hash = SEED;
            int most = japanese[i] ? JAPANESE : WORDS;
            for (int n = 0; n < most && i + n < length; n++) {
                hash = mix(hash, units[i + n]);
                emit(hash);
            }
            if (!japanese[i] && i + 2 < length) {
                // two words with any one between them
                emit(mix(mix(SEED ^ 0x5bd1, units[i]), units[i + 2]));
            }
        }
        words = count;
    }

    /** What kind of sentence it is, and where it stands. */
    private void about(int index, Sentence sentence) {
        int size = page.sentences().size();
        emit(mix(1, sentence.kind().ordinal()));
        emit(mix(2, Math.min(5, length / 8)));
        emit(mix(3, size == 1 ? 0 : index == 0 ? 1 : index == size - 1 ? 2 : 3));
        emit(mix(4, sentence.heading() >= 0 ? 1 : 0));
        String lower = page.folded().lower;
        char last = lower.charAt(sentence.end() - 1);
        boolean asks = last == '?' || lower.startsWith("か", sentence.end() - 1) || lower.startsWith("か。", sentence.end() - 2);
        emit(mix(5, asks ? 1 : 0));
        cues(cues.in(lower, sentence.start(), sentence.end()), asks);
    }

    /** Each cue, and each two of them: a restart beside "no change" is what neither is alone. */
    private void cues(long found, boolean asks) {
        for (long left = found; left != 0; left &= left - 1) {
            int one = Long.numberOfTrailingZeros(left);
            emit(mix(19, one));
            emit(mix(mix(21, one), asks ? 1 : 0));
            for (long more = left & left - 1; more != 0; more &= more - 1) {
                emit(mix(mix(23, one), Long.numberOfTrailingZeros(more)));
            }
        }
    }

    private void units(int start, int sentenceEnd) {
        String lower = page.folded().lower;
        while (shape > 0 && shape < shapes.size() && shapes.get(shape).start() > start) {
            shape--;
        }
        for (int i = start; i < sentenceEnd; ) {
            while (shape < shapes.size() && shapes.get(shape).start() < i) {
                shape++;
            }
            if (shape < shapes.size() && shapes.get(shape).start() == i) {
                Shape found = shapes.get(shape);
                unit(mix(7, found.kind().ordinal()), false);
                if (found.kind() == Shape.Kind.ERROR) {
                    // what the message says tells the symptom
                    shape++;
                    continue;
                }
                i = Math.max(i + 1, Math.min(found.end(), sentenceEnd));
                continue;
            }
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || Chars.digit(c) || c > 0x7f && !Chars.japanese(c) && Character.isLetter(c)) {
                i = word(lower, i, sentenceEnd);
            } else {
                if (c > ' ') {
                    unit(mix(9, c), Chars.japanese(c));
                }
                i++;
            }
        }
    }

    private int word(String lower, int start, int sentenceEnd) {
        int end = start;
        int hash = SEED;
        boolean digit = false;
        boolean letter = false;
        int stem = 0;
        while (end < sentenceEnd) {
            char c = lower.charAt(end);
            boolean plain = c >= 'a' && c <= 'z' || c > 0x7f && !Chars.japanese(c) && Character.isLetter(c);
            boolean inner = (c == '\'' || c == '_') && end > start;
            if (!plain && !Chars.digit(c) && !inner) {
                break;
            }
            digit |= Chars.digit(c);
            letter |= plain;
            hash = mix(hash, c);
            end++;
            if (end - start == STEM) {
                stem = hash;
            }
        }
        unit(!digit ? hash : letter ? mix(11, end - start > 8 ? 1 : 0) : mix(13, Math.min(4, end - start)), false);
        if (!digit && end - start > STEM) {
            emit(mix(17, stem));
        }
        return end;
    }

    private void unit(int hash, boolean ofJapanese) {
        if (length == units.length) {
            units = Arrays.copyOf(units, 2 * length);
            japanese = Arrays.copyOf(japanese, 2 * length);
        }
        units[length] = hash;
        japanese[length++] = ofJapanese;
    }

    private void emit(int hash) {
        if (count == out.length) {
            out = Arrays.copyOf(out, 2 * count);
        }
        out[count++] = hash;
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value) * PRIME;
        return mixed ^ mixed >>> 15;
    }
}
