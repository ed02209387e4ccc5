package dev.awsinquiry.inquiry;

import java.util.Locale;

/**
 * Words that tell a part of when it began: they don't fill {@link Fact#WHEN_EXACT}, and who wrote them shouldn't be asked for
 * the same once more.
 *
 * @param words the words, as typed (secrets masked): 「10時半」, 「4/13」
 * @param lacks what they leave open
 */
public record Partial(String words, Lack lacks) {

    /** What a time lacks. */
    public enum Lack {
        /** The clock time is told, its day isn't. */
        DAY,
        /** The day is told, the clock time isn't. */
        CLOCK;

        /** As the keys of sentences name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
