package dev.awsinquiry.faults;

import java.util.concurrent.atomic.AtomicInteger;

/** Words that appear nowhere else, to find a text again by. */
final class Marks {

    private static final int LETTERS = 26;
    private static final int LENGTH = 4;

    private final AtomicInteger given = new AtomicInteger();

    /** One that was never given before; all are of the same length, so that none is part of another. */
    String next() {
        int number = given.getAndIncrement();
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            mark.insert(0, (char) ('a' + number % LETTERS));
            number /= LETTERS;
        }
        return "目印" + mark;
    }
}
