package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word before an hour that tells which half of the day is meant: 午後3時, 深夜1時, 昼の1時.
 *
 * @param word how it is written
 * @param afternoonFrom from which hour of twelve on it means the second half of the day; 13 where never
 * @param afternoonTo up to which hour
 */
record DayPart(String word, int afternoonFrom, int afternoonTo) {

    private static final int NEVER = 13;

    private static final List<DayPart> ALL = List.of(
            new DayPart("午前", NEVER, NEVER),
            new DayPart("午後", 0, 12),
            new DayPart("ごぜん", NEVER, NEVER),
            new DayPart("ごご", 0, 12),
            new DayPart("あさ", NEVER, NEVER),
            new DayPart("早朝", NEVER, NEVER),
            new DayPart("明け方", NEVER, NEVER),
            new DayPart("未明", NEVER, NEVER),
            new DayPart("朝", NEVER, NEVER),
            new DayPart("昼", 1, 6),
            new DayPart("夕方", 0, 12),
            new DayPart("夕", 0, 12),
            new DayPart("深夜", 8, 11),
            new DayPart("晩", 5, 11),
            new DayPart("夜", 5, 11),
            new DayPart("am", NEVER, NEVER),
            new DayPart("pm", 0, 12));

    /** The word that stands at this place of the lower-case text; null where none does. */
    static @Nullable DayPart at(String lower, int at) {
        char first = Chars.at(lower, at);
        for (DayPart part : ALL) {
            if (part.word.charAt(0) == first && lower.startsWith(part.word, at) && part.whole(lower, at)) {
                return part;
            }
        }
        return null;
    }

    /** Where the hour would begin: behind the word and a particle. */
    int behind(String lower, int at) {
        int end = at + word.length();
        end = lower.startsWith("中", end) ? end + 1 : end;
        char particle = Chars.at(lower, end);
        return Chars.skipBlanks(lower, particle == 'の' || particle == '、' ? end + 1 : end);
    }

    /** 1 for the second half of the day, -1 for the first, 0 where the hour says it itself. */
    int half(int hour) {
        if (hour >= afternoonFrom && hour <= afternoonTo) {
            return 1;
        }
        return word.equals("昼") ? 0 : -1;
    }

    private boolean whole(String lower, int at) {
        boolean latin = Chars.letter(word.charAt(0));
        return !latin || !Chars.alnum(Chars.at(lower, at - 1)) && !Chars.letter(Chars.at(lower, at + 2));
    }
}
