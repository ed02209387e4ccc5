package dev.awsinquiry.store;

import java.util.Arrays;

/** Measures something many times. */
final class Times {

    /** A process that has run for ten minutes has made as many rounds: the virtual machine has compiled what they need. */
    private static final int WARM_UP = 300;
    private static final double MILLI = 1_000_000.0;

    private Times() {}

    /** Prints median, 99th percentile and longest, in milliseconds. */
    static void print(String what, int times, Runnable work) {
        for (int i = 0; i < Math.min(WARM_UP, times); i++) {
            work.run();
        }
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            work.run();
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-56s n=%d median %.3f ms, p99 %.3f ms, max %.3f ms%n",
                what, times, took[times / 2] / MILLI, took[(int) (times * 0.99)] / MILLI, took[times - 1] / MILLI);
    }
}
