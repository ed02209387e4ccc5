package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.HashSet;
import java.util.Set;

/**
 * Where capitals stand in English. Most that nobody in the house made up stand anywhere, "rolled back LSTM", "RK debugging
 * it"; a thing of the house stands as one: our ZTM, the YZP job, "XRT fails over", "users of KLM". What is a library, a
 * file format or has a version is the world's. So does what acts behind a conjunction, "because ZTM waits", and what something
 * goes into or comes from.
 */
final class HousePlace {

    private static final int INITIALS = 2;
    private static final String MARKS = ".,;:!?)";
    private static final String QUOTES = "\"'`";
    private static final int LONGEST = 10;

    private HousePlace() {}

    /** Whether the capitals stand as the name of something; in Japanese the particles tell nothing, and any place will do. */
    static boolean named(Page page, int start, int end) {
        String text = page.folded().text;
        int s = page.sentenceAt(start);
        Sentence sentence = page.sentences().get(s);
        if (Lines.hasJapanese(text, sentence.start(), sentence.end())) {
            return true;
        }
        boolean does = page.distanceBehind(s, end, "house.does") <= 1 || page.distanceBehind(s, end, "house.goes") <= 1;
        boolean thing = page.distanceBehind(s, end, "house.thing") <= 1;
        boolean ends = end >= sentence.end() || MARKS.indexOf(Chars.at(text, end)) >= 0;
        boolean the = before(page, sentence, start, "house.the");
        boolean ours = before(page, sentence, start, "house.ours");
        // two letters alone are somebody's initials as well
        boolean subject = start == sentence.start() && does && end - start > INITIALS;
        return ours
                || thing
                || the && (does || ends && end - start > INITIALS)
                || subject
                || end - start > INITIALS
                        && (behindComma(page, s, start, end)
                                || HouseList.has(page, start, end)
                                || does && before(page, sentence, start, "house.clause")
                                || (does || ends) && before(page, sentence, start, "house.way"))
                || before(page, sentence, start, "house.reach") && end - start > INITIALS;
    }

    /** Whether a clause goes on with it that tells what it fails to do: "since the release, MZT can't write". */
    private static boolean behindComma(Page page, int sentence, int start, int end) {
        return page.folded().text.startsWith(", ", start - 2) && page.distanceBehind(sentence, end, "house.fails") <= 1;
    }

    /** Whether the place says that it is known outside: a library, a file format, something with a version, a value in quotes. */
    static boolean ofTheWorld(Page page, int start, int end) {
        String text = page.folded().text;
        int digit = Chars.at(text, end) == ' ' && Chars.at(text, end + 1) == 'v' ? end + 2 : end + 1;
        int behind = Chars.digits(text, digit, 3);
        boolean version = Chars.at(text, end) == ' '
                && behind > digit
                && Chars.at(text, behind) == '.'
                && Chars.digit(Chars.at(text, behind + 1));
        return version || page.distanceBehind(page.sentenceAt(start), end, "house.public") <= 1;
    }

    /** The capitals that stand somewhere in quotes, as the values of a program or a setting do. */
    static Set<String> values(String text) {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            int quote = text.charAt(i) > '`' ? -1 : QUOTES.indexOf(text.charAt(i));
            int end = i + 1;
            while (quote >= 0 && end - i <= LONGEST && Chars.upper(Chars.at(text, end))) {
                end++;
            }
            if (end > i + INITIALS && Chars.at(text, end) == text.charAt(i)) {
                values.add(text.substring(i + 1, end));
            }
        }
        return values;
    }

    private static boolean before(Page page, Sentence sentence, int start, String wordClass) {
        return page.distanceBefore(sentence.start(), start, wordClass) <= 1;
    }
}
