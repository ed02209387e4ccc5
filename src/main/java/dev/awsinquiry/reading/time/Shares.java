package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import java.time.LocalDate;

/**
 * Whether a number over a number is a part of something, "roughly 1/3", "quorum is 2/3", and no day. Of a fault that is
 * reported now it is a day of some months ago only where something beside it says so.
 */
final class Shares {

    /** The largest number of parts that people speak of. */
    private static final int MOST = 10;

    /** Days after which nobody reports a fault for the first time by day and month alone. */
    private static final int LONG_AGO = 60;

    private final String lower;
    private final LocalDate today;
    private final WordLists lists;

    Shares(String lower, LocalDate today, WordLists lists) {
        this.lists = lists;
        this.lower = lower;
        this.today = today;
    }

    /** Whether the two numbers of what reads as a day are those of a share. */
    boolean are(TimeMark day, int part, int whole) {
        int start = day.start();
        int end = day.end();
        if (part >= whole || whole > MOST || lower.charAt(start) == '0' || end - start != length(part, whole)) {
            return false;
        }
        int at = start;
        at = Chars.beforeBlanks(lower, 0, at);
        String before = lower.substring(Math.max(0, at - 24), at);
        int nearly = lists.of("share.nearly").stream()
                .filter(before::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String lead = before.substring(0, before.length() - nearly).stripTrailing();
        if (lists.ends("share.since", lead) || lists.ends("share.day", lead)) {
            return false;
        }
        if (clockBeside(start, end)) {
            return false;
        }
        if (nearly > 0) {
            return true;
        }
        boolean longAgo = day.date().orElseThrow().isBefore(today.minusDays(LONG_AGO));
        return longAgo && !lists.at("share.behind", lower, Chars.skipBlanks(lower, end));
    }

    private static int length(int part, int whole) {
        return String.valueOf(part).length() + 1 + String.valueOf(whole).length();
    }

    /** Whether a clock time stands right before or behind it, 「1/3 10:30」, "10:30 on 1/3". */
    private boolean clockBeside(int start, int end) {
        String beside = lower.substring(Math.max(0, start - 12), start)
                + ' '
                + lower.substring(end, Math.min(lower.length(), end + 10));
        for (int i = 1; i + 1 < beside.length(); i++) {
            boolean colon =
                    beside.charAt(i) == ':' && Chars.digit(beside.charAt(i - 1)) && Chars.digit(beside.charAt(i + 1));
            boolean half = beside.charAt(i + 1) == 'm'
                    && "ap".indexOf(beside.charAt(i)) >= 0
                    && (Chars.digit(beside.charAt(i - 1)) || beside.charAt(i - 1) == ' ');
            if (half || colon || beside.charAt(i) == '時' && Chars.digit(beside.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
