package dev.awsinquiry.desk;

/** What was told, and behind it what it is instead: 「100 件 → 120 件」. Whoever reads it sees which of the two holds. */
final class Instead {

    private static final String ARROW = " → ";

    private Instead() {}

    /** Both, side by side. */
    static String of(String told, String now) {
        return told + ARROW + now;
    }

    /** What was told first, of what may have been put right before. */
    static String first(String told) {
        return told.split(ARROW)[0];
    }
}
