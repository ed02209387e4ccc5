package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An hour without minutes in an answer: "since 9". It may be of the first half of the day or of the second, so that only
 * who knows when it was said can tell which.
 *
 * @param start index of its first digit in the folded text
 * @param end index behind its last
 * @param hour as it was written
 */
public record BareHour(int start, int end, int hour) {

    private static final String LEAD = "since ";
    private static final List<String> ABOUT =
            List.of("", "about ", "around ", "roughly ", "like ", "maybe ", "approx ", "~");
    private static final List<String> ISH = List.of("ish", " ish", "-ish", " or so");
    /** What may follow on an hour; behind anything else it counts something. */
    private static final List<String> BEHIND = List.of(" today", " i think", " i guess", " i believe", " local");

    /** All of a text. */
    public static List<BareHour> in(String lower) {
        List<BareHour> found = new ArrayList<>();
        for (int at = lower.indexOf(LEAD); at >= 0; at = lower.indexOf(LEAD, at + 1)) {
            int start = behind(lower, at + LEAD.length(), ABOUT);
            int end = Chars.digits(lower, start, 3);
            int hour = end > start && end - start < 3 ? Chars.number(lower, start, end) : 24;
            if (hour < 24 && !Chars.alnum(Chars.at(lower, at - 1)) && alone(lower, behind(lower, end, ISH))) {
                found.add(new BareHour(start, end, hour));
            }
        }
        return found;
    }

    /** The time, where only one of the two halves of that day was over by then. */
    public List<LocalTime> before(LocalTime said) {
        boolean either =
                hour > 0 && hour <= 12 && !LocalTime.of((hour + 12) % 24, 0).isAfter(said);
        return either || hour == 12 ? List.of() : List.of(LocalTime.of(hour, 0));
    }

    private static int behind(String lower, int at, List<String> words) {
        return words.stream()
                .filter(word -> lower.startsWith(word, at))
                .mapToInt(word -> at + word.length())
                .max()
                .orElse(at);
    }

    private static boolean alone(String lower, int at) {
        boolean ends = at >= lower.length() || ",;)!\n".indexOf(lower.charAt(at)) >= 0;
        boolean stops = Chars.at(lower, at) == '.' && !Chars.digit(Chars.at(lower, at + 1));
        return ends || stops || BEHIND.stream().anyMatch(word -> lower.startsWith(word, at));
    }
}
