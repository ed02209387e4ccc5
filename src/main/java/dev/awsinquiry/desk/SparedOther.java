package dev.awsinquiry.desk;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.regex.Matcher;

/**
 * Whether it is told that something isn't affected of which nobody had said that it was: 「メールは影響ありません」 behind 「予約が
 * 全部止まっています」 says who is spared, and the bookings have stopped all the same.
 */
final class SparedOther {

    private static final String JAPANESE = "^(?:.{0,20}[、。])?(.{1,24}?){spared.to}?{spared.topic}、?{spared.wholly}?"
            + "{spared.harm}(?:は|が|も)?{spared.not}";

    private static final String ENGLISH =
            "^(?:{spared.lead},? )?{spared.the}?([a-z][a-z0-9 -]{1,30}?) {spared.is} (?:not|un) ?{spared.hit}";

    /** Of whom all business is told, whatever stands before: "our end users", but not "mobile users". */
    private static final String EVERYBODY = "{spared.everybody}|(?:{spared.business.first} )*{spared.business}";

    /** Letters of a name whose last may be that of the plural. */
    private static final int SHORTEST = 4;

    private SparedOther() {}

    /**
     * Whether the words tell so.
     *
     * @param lists with what such sentences are made of
     * @param told the effect that was told before
     */
    static boolean tells(WordLists lists, String words, String told) {
        String lower = new Folded(words.strip()).lower;
        String before = new Folded(told).lower;
        Matcher japanese = lists.expression(JAPANESE).matcher(lower);
        if (japanese.find()) {
            String who = japanese.group(1);
            return !lists.ends("spared.everything.last", who)
                    && !lists.at("spared.everything.first", who, 0)
                    && !before.contains(who);
        }
        Matcher english = lists.expression(ENGLISH).matcher(lower);
        return english.find()
                && !lists.expression(EVERYBODY).matcher(english.group(1)).matches()
                && !before.contains(english.group(1))
                && !letters(before).contains(stem(letters(english.group(1))))
                && !before.contains("not affected");
    }

    private static String letters(String words) {
        return words.replaceAll("[^a-z]", "");
    }

    /** "logins" are what is told of by "can't log in". */
    private static String stem(String name) {
        return name.endsWith("s") && name.length() > SHORTEST ? name.substring(0, name.length() - 1) : name;
    }
}
