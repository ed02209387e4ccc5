package dev.awsinquiry.reading;

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

    private Tokens() {}

    static void each(String text, int start, int end, Taker taker) {
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean inside = i < end && text.charAt(i) < INSIDE.length && INSIDE[text.charAt(i)];
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                int stop = trimmed(text, from, i);
                if (stop > from) {
                    taker.take(from, stop);
                }
                from = -1;
            }
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
