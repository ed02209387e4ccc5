package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an hour of twelve and tells which half of the day is meant: 4 pm, "9 in the morning".
 *
 * @param words how it is written
 * @param side whether it is of the first half of the day, -1, or of the second, 1
 */
record HalfOfDay(String words, int side) {

    private static final List<HalfOfDay> ALL = List.of(
            new HalfOfDay("am", -1),
            new HalfOfDay("a.m.", -1),
            new HalfOfDay("a.m", -1),
            new HalfOfDay("pm", 1),
            new HalfOfDay("p.m.", 1),
            new HalfOfDay("p.m", 1),
            new HalfOfDay("in the morning", -1),
            new HalfOfDay("in the afternoon", 1),
            new HalfOfDay("in the evening", 1),
            new HalfOfDay("at night", 1));

    /** The one that stands at this place of the lower-case text, a blank before it or not; null where none does. */
    static @Nullable HalfOfDay at(String lower, int end) {
        int at = Chars.skipBlanks(lower, end);
        if ("api".indexOf(Chars.at(lower, at)) < 0) {
            return null;
        }
        for (HalfOfDay half : ALL) {
            if (lower.startsWith(half.words(), at)
                    && !Chars.alnum(Chars.at(lower, at + half.words().length()))) {
                return half;
            }
        }
        return null;
    }
}
