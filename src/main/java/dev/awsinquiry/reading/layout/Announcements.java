package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How AWS marks its announcements: {@code [01:30 PM PDT] …}, {@code Apr 15 12:10 AM PDT Between …}, or by a title. */
final class Announcements {

    /** Chars between the brackets at most. */
    private static final int LONGEST = 32;

    private static final List<String> ZONES = List.of("pdt", "pst", "utc", "jst");

    /** How the time before its zone ends: 01:30 am, or pm. */
    private static final String HALF = "m ";

    private static final List<String> TITLES =
            List.of("aws health event", "aws health dashboard", "aws service health");

    /** What AWS goes on with behind the time. */
    private static final List<String> GOES_ON = List.of(
            "between ",
            "we are investigating",
            "we continue",
            "we can confirm",
            "we have identified",
            "we experienced",
            "we are experiencing increased",
            "we are seeing increased");

    /** How it ends in Japanese. */
    private static final List<String> TOLD = List.of("調査しています", "確認しています", "特定しました", "解決されました", "取り組んでいます");

    /** How the title of an event begins that is told on a status page. */
    private static final List<String> STATES = List.of(
            "[resolved] ",
            "[investigating] ",
            "[identified] ",
            "[monitoring] ",
            "increased error rates",
            "increased api error rates",
            "elevated error rates and latencies");

    /** Chars of a date and a time with its zone. */
    private static final int STAMP = 28;

    private Announcements() {}

    /** Whether the line is the title of an event, under which its lines follow. */
    static boolean titled(String lower, int start, int end) {
        for (String title : TITLES) {
            if (lower.startsWith(title, start) && end - start <= title.length() + 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line begins with a time by itself and goes on as AWS does. */
    private static boolean timed(String lower, int start, int end) {
        int limit = Math.min(end, start + STAMP);
        // nearly no line has any
        if (Chars.find(lower, HALF, start, limit) < 0) {
            return false;
        }
        int zone = -1;
        for (String name : ZONES) {
            int at = Chars.find(lower, HALF + name + " ", start, limit);
            zone = at > start && at < start + STAMP ? at + name.length() + 3 : zone;
        }
        int behind = zone;
        return zone > 0
                && (begins(GOES_ON, lower, behind)
                        || TOLD.stream().anyMatch(words -> Chars.find(lower, words, behind, end) > 0));
    }

    private static boolean begins(List<String> words, String lower, int start) {
        for (String begun : words) {
            if (lower.startsWith(begun, start)) {
                return true;
            }
        }
        return false;
    }

    /** Where one stands in quotation marks amid what somebody says: 「Health に「[01:15 AM PDT] …」と出ています」; null where none does. */
    static @Nullable Span quoted(String lower, int start, int end) {
        int mark = Chars.find(lower, "「[", start, end);
        int open = mark < 0 ? Chars.find(lower, "\"[", start, end) : mark;
        if (open < 0 || !stamped(lower, open + 1, end)) {
            return null;
        }
        int close = Chars.find(lower, mark < 0 ? "\"" : "」", open + 1, end);
        return new Span(open, close < 0 ? end : close + 1);
    }

    /** Whether the line begins with such a mark. */
    static boolean stamped(String lower, int start, int end) {
        int at = start;
        while (at < end && (Chars.at(lower, at) == '`' || Chars.at(lower, at) == '"')) {
            at++;
        }
        if (timed(lower, at, end) || begins(STATES, lower, at)) {
            return true;
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
