package dev.awsinquiry.reading.phrase;

import java.util.Arrays;

/** A text in which some nouns stand for others, and where each of its characters comes from. */
final class Kinded {

    private static final int[] NOWHERE = {};

    private final char[] typed;
    private char[] chars;
    private int length;
    private int[] from;
    private int[] to;

    private Kinded(char[] typed, char[] chars, int length, int[] from, int[] to) {
        this.typed = typed;
        this.chars = chars;
        this.length = length;
        this.from = from;
        this.to = to;
    }

    /** The text as it is. */
    static Kinded same(char[] text) {
        return new Kinded(text, text, text.length, NOWHERE, NOWHERE);
    }

    /** The text up to the place, before which no noun stands for another. */
    static Kinded from(char[] text, int place) {
        int room = text.length + 64;
        Kinded kinded = new Kinded(text, new char[room], 0, new int[room], new int[room]);
        kinded.copy(0, place);
        return kinded;
    }

    /** The next characters as they are. */
    void copy(int start, int end) {
        room(end - start);
        for (int i = start; i < end; i++) {
            set(typed[i], i, i + 1);
        }
    }

    /** What stands for the next characters; what both end in is as it was typed: of 券売システム all but 券売. */
    void put(String noun, int start, int end) {
        room(noun.length());
        int alike = 0;
        while (alike < noun.length()
                && alike < end - start
                && noun.charAt(noun.length() - 1 - alike) == typed[end - 1 - alike]) {
            alike++;
        }
        for (int i = 0; i < noun.length() - alike; i++) {
            set(noun.charAt(i), start, end - alike);
        }
        copy(end - alike, end);
    }

    /** What follows up to there belongs to what was put last. */
    void leave(int end) {
        to[length - 1] = end;
    }

    private void set(char c, int start, int end) {
        chars[length] = c;
        from[length] = start;
        to[length++] = end;
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, (length + more) * 5 / 4);
            from = Arrays.copyOf(from, chars.length);
            to = Arrays.copyOf(to, chars.length);
        }
    }

    /** Whether no noun of it stands for another. */
    boolean same() {
        return chars == typed;
    }

    char[] chars() {
        return chars.length == length ? chars : Arrays.copyOf(chars, length);
    }

    /** What was found in it, where that stands in the text as it was typed. */
    Hits typed(Hits found) {
        if (same()) {
            return found;
        }
        Hits hits = new Hits(typed.length);
        for (int i = 0; i < found.size(); i++) {
            int start = from[found.start(i)];
            hits.add(found.wordClass(i), start, Math.min(to[found.end(i) - 1], start + Hits.LONGEST));
        }
        return hits;
    }
}
