package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of the house that are made of two: capitals and what the house has of them ({@code QLT-stg}, {@code N-JOB}), or a
 * word for which of them before a name that reads like Japanese (新Kiban).
 */
final class HouseCompounds {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_NAME = 12;
    private static final String IN_NAMES = "-_./:@#&+=$%";

    private HouseCompounds() {}

    static List<Span> in(Page page, Sentence sentence) {
        List<Span> found = new ArrayList<>();
        String text = page.folded().text;
        for (int joint = Chars.find(text, "-", sentence.start(), sentence.end());
                joint > 0;
                joint = Chars.find(text, "-", joint + 1, sentence.end())) {
            int start = joint;
            while (start > sentence.start() && Chars.upper(text.charAt(start - 1))) {
                start--;
            }
            int end = joint + 1;
            while (end < sentence.end() && Chars.letter(text.charAt(end))) {
                end++;
            }
            if (joint > start && alone(text, start, end) && ofTwo(page, start, joint, end)) {
                found.add(new Span(start, end));
            }
        }
        if (page.has(page.sentenceAt(sentence.start()), "house.which")) {
            for (Hit hit : page.found(sentence, "house.which")) {
                if (hit.end() <= sentence.end() && named(page, hit.end())) {
                    found.add(new Span(hit.end(), wordEnd(text, hit.end())));
                }
            }
        }
        return found;
    }

    private static boolean alone(String text, int start, int end) {
        char before = Chars.at(text, start - 1);
        char after = Chars.at(text, end);
        boolean stop = (after == '.' || after == ':') && !Chars.alnum(Chars.at(text, end + 1));
        return !Chars.alnum(before)
                && IN_NAMES.indexOf(before) < 0
                && !Chars.digit(after)
                && (stop || IN_NAMES.indexOf(after) < 0);
    }

    /** Whether the capitals before the joint are of the house, and behind it stands what it has. */
    private static boolean ofTwo(Page page, int start, int joint, int end) {
        String word = page.folded().text.substring(start, joint);
        if (joint - start == 1) {
            return page.folded().text.substring(joint + 1, end).chars().allMatch(c -> Chars.upper((char) c))
                    && page.begins(joint + 1, end, "house.letter");
        }
        return joint - start >= SHORTEST
                && joint - start <= LONGEST
                && !page.words().usual(word)
                && !page.words().usualElsewhere(word)
                && page.begins(joint + 1, end, "house.joint");
    }

    /** Whether a word with a capital stands there that is no product: any in capitals alone, others like Japanese. */
    private static boolean named(Page page, int start) {
        String text = page.folded().text;
        int end = wordEnd(text, start);
        String word = text.substring(start, end);
        String capitals = word.toUpperCase(Locale.ROOT);
        return end - start > SHORTEST
                && end - start <= LONGEST_NAME
                && Chars.upper(word.charAt(0))
                && alone(text, start, end)
                && !page.words().usual(capitals)
                && !page.words().usualElsewhere(capitals)
                && (word.equals(capitals) || Spoken.likeJapanese(capitals, 0, capitals.length()));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Chars.letter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
