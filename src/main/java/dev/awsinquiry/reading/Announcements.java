package dev.awsinquiry.reading;

import java.util.List;

/** How AWS marks its announcements: {@code [01:30 PM PDT] …}. */
final class Announcements {

    /** Chars between the brackets at most. */
    private static final int LONGEST = 32;

    private static final List<String> ZONES = List.of("pdt", "pst", "utc", "jst");

    private Announcements() {}

    /** Whether the line begins with such a mark. */
    static boolean stamped(String lower, int start, int end) {
        int at = start;
        while (at < end && (Chars.at(lower, at) == '`' || Chars.at(lower, at) == '"')) {
            at++;
        }
        int close = Chars.at(lower, at) == '[' ? Chars.find(lower, "]", at, end) : -1;
        if (close < 0 || close >= end || close - at > LONGEST) {
            return false;
        }
        String inside = lower.substring(at + 1, close);
        return (inside.contains(" am") || inside.contains(" pm"))
                && ZONES.stream().anyMatch(inside::endsWith);
    }
}
