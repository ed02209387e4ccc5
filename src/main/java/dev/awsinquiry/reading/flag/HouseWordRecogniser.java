package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code house_word}: two to five capitals that neither AWS nor the trade uses, so that they can only be a name of the
 * house. What the text explains, shouts, counts, or puts into a name or a command is none. Capitals that can be spoken
 * are one where they read like Japanese and stand at a word for what a house has: 「KIBAN チーム」.
 */
public final class HouseWordRecogniser implements Recogniser {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_SPOKEN = 10;
    private static final int SHORT = 3;
    /** Chars between a name and what it does. */
    private static final int FAR = 24;

    private static final String IN_NAMES = "-_./:@#&+=$%\"'`*<>{}[]|\\~^";
    /** What a heading or a sentence may have in capitals before a word of the house, as no part of its name. */
    private static final Set<String> OPENERS = Set.of(
            "The", "An", "Our", "My", "In", "On", "At", "From", "To", "With", "Since", "When", "And", "But", "For",
            "Team", "Project", "Nightly", "System");

    @Override
    public void read(Page page, Notes notes) {
        String text = page.folded().text;
        List<Span> unknown = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (Sentence sentence : page.sentences()) {
            if (sentence.spoken() && !shouted(text, sentence)) {
                unknown(page, sentence, unknown, explained);
                unknown.addAll(HouseCompounds.in(page, sentence));
                unknown.addAll(HouseQuoted.in(page, sentence));
            }
        }
        page.matches(Flag.HOUSE_WORD.id()).stream()
                .limit(1)
                .forEach(match -> unknown.add(new Span(match.start(), match.end())));
        if (!unknown.isEmpty()) {
            explained.addAll(HousePlace.values(text));
            explained.addAll(Glosses.inBrackets(text));
            explained.addAll(Glosses.ofInitials(names(text, unknown), text));
        }
        int sentence = -1;
        for (Span word : unknown) {
            boolean settled = explained.contains(text.substring(word.start(), word.end()));
            if (!settled && (sentence < 0 || sentence == page.sentenceAt(word.start()))) {
                sentence = page.sentenceAt(word.start());
                notes.raise(Flag.HOUSE_WORD, word.start(), word.end(), "");
            }
        }
    }

    private static Set<String> names(String text, List<Span> words) {
        Set<String> names = new HashSet<>();
        words.forEach(word -> names.add(text.substring(word.start(), word.end())));
        return names;
    }

    private static void unknown(Page page, Sentence sentence, List<Span> found, Set<String> explained) {
        String text = page.folded().text;
        for (int i = sentence.start(); i < sentence.end(); ) {
            int end = i;
            while (end < sentence.end() && Chars.upper(text.charAt(end))) {
                end++;
            }
            int letters = end - i;
            // KLM3 is named like KLM, SHA256 isn't
            while (letters > SHORTEST && letters <= LONGEST && Chars.digit(Chars.at(text, end)) && end - i <= letters) {
                end++;
            }
            end = numbered(text, end, letters);
            boolean name = letters >= SHORTEST && letters <= LONGEST_SPOKEN && alone(text, i, end);
            if (name && (Glosses.told(page, end) || HousePlace.ofTheWorld(page, i, end))) {
                explained.add(text.substring(i, end));
            } else if (name
                    && (Spoken.hardly(text, i, i + letters) && HousePlace.named(page, i, end)
                            || ofTheHouse(page, i, i + letters))
                    && !usual(page, i, i + letters, end)
                    && !counted(text, i, end)
                    && text.substring(i, i + letters).chars().distinct().count() > 1
                    && !ofAProduct(text, sentence, i)) {
                if (Glosses.beside(text, i, end) && !inBracket(page, i, end) && !HouseList.has(page, i, end)) {
                    explained.add(text.substring(i, end));
                } else {
                    found.add(new Span(i, end));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of a name with a number behind a hyphen, KLM-2; of more than one digit are types, tickets and standards. */
    private static int numbered(String text, int end, int letters) {
        boolean number = letters > SHORTEST
                && letters < LONGEST
                && Chars.at(text, end) == '-'
                && Chars.digit(Chars.at(text, end + 1))
                && !Chars.alnum(Chars.at(text, end + 2));
        return number ? end + 2 : end;
    }

    /** Whether AWS or the trade uses it, with its number or without, unless it stands as the name of something here. */
    private static boolean usual(Page page, int start, int letters, int end) {
        String text = page.folded().text;
        String word = text.substring(start, letters);
        int s = page.sentenceAt(start);
        boolean named = page.words().usualElsewhere(word)
                && (page.distanceBehind(s, end, "house.owns") <= 1
                        || page.distanceBefore(page.sentences().get(s).start(), start, "house.the") <= 1
                                && page.distanceBehind(s, end, "house.does") <= 1
                        || acts(page, s, end));
        return page.words().usual(word)
                || page.words().usual(text.substring(start, end))
                || page.words().usualElsewhere(word) && !named;
    }

    /** Whether a word that reads like Japanese stands at one for what a house has. */
    private static boolean ofTheHouse(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        return end - start > SHORT
                && (page.distanceBehind(s, end, "house.base") <= 1
                        || page.distanceBehind(s, end, "house.sends") == 0
                        || inBracket(page, start, end)
                        || Spoken.likeJapanese(page.folded().text, start, end)
                                && (page.distanceBehind(s, end, "house.has") <= 1
                                        || acts(page, s, end)
                                        || page.distanceBefore(
                                                        page.sentences().get(s).start(), start, "house.before")
                                                <= 1));
    }

    /** Whether it stands in brackets behind the Japanese name of a system, whose short name it is: 認証基盤(ICAM). */
    private static boolean inBracket(Page page, int start, int end) {
        String text = page.folded().text;
        return Chars.at(text, start - 1) == '('
                && Chars.at(text, end) == ')'
                && page.distanceBefore(
                                page.sentences().get(page.sentenceAt(start)).start(), start - 1, "house.system")
                        == 0;
    }

    /** Whether it is what sends, takes or falls: 「… が SQS に積んだ」. */
    private static boolean acts(Page page, int sentence, int end) {
        return page.distanceBehind(sentence, end, "house.subject") == 0
                && page.distanceBehind(sentence, end, "house.acts") <= FAR;
    }

    private static boolean alone(String text, int start, int end) {
        char before = Chars.at(text, start - 1);
        char after = Chars.at(text, end);
        boolean part = after == '.' || after == ':' ? Chars.at(text, end + 1) > ' ' : IN_NAMES.indexOf(after) >= 0;
        return !Chars.alnum(before) && !Chars.alnum(after) && IN_NAMES.indexOf(before) < 0 && !part;
    }

    /** Whether a number stands at it: "RF 3" names a setting, "2019 SE" an edition, "40 TPS" a unit. */
    private static boolean counted(String text, int start, int end) {
        return Chars.digit(Chars.at(text, end + 1)) && Chars.at(text, end) == ' '
                || Chars.digit(Chars.at(text, start - 2)) && Chars.at(text, start - 1) == ' ';
    }

    /** Whether a product stands right before it, as in "Splunk HEC": then it is a word of its maker. */
    private static boolean ofAProduct(String text, Sentence sentence, int start) {
        int end = start - 1;
        int from = end;
        while (from > sentence.start() && Chars.alnum(text.charAt(from - 1))) {
            from--;
        }
        return Chars.at(text, end) == ' '
                && end - from > 1
                && Chars.upper(text.charAt(from))
                && text.substring(from, end).chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && !OPENERS.contains(text.substring(from, end));
    }

    /** Whether capitals stand in it side by side, as in a command, a heading or a cry. */
    private static boolean shouted(String text, Sentence sentence) {
        int run = 0;
        for (int i = sentence.start(); i < sentence.end(); ) {
            int end = i;
            while (end < sentence.end() && text.charAt(end) != ' ') {
                end++;
            }
            int capitals = i;
            while (capitals < end && Chars.upper(text.charAt(capitals))) {
                capitals++;
            }
            run = end > i + 1 && capitals == end ? run + 1 : 0;
            if (run > 2) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }
}
