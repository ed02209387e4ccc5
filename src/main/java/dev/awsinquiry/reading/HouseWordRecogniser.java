package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code house_word}: two to five capitals that neither AWS nor the trade uses, so that they can only be a name of the
 * house. What the text explains, shouts, counts, or puts into a name or a command is none. Capitals that can be spoken
 * are one where they read like Japanese and stand at a word for what a house has: 「KIBAN チーム」.
 */
final class HouseWordRecogniser implements Recogniser {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_SPOKEN = 10;
    private static final int SHORT = 3;
    /** Chars between a name and what it does. */
    private static final int FAR = 24;

    private static final String IN_NAMES = "-_./:@#&+=$%\"'`*<>{}[]|\\~^";
    /** Words between those whose initials an abbreviation takes. */
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "to", "in", "on");
    /** What a heading or a sentence may have in capitals before a word of the house, as no part of its name. */
    private static final Set<String> OPENERS =
            Set.of("The", "Our", "My", "In", "On", "At", "From", "To", "With", "Since", "When", "And", "But", "For");

    /** Behind an abbreviation these explain it, or make it part of something else. */
    private static final List<String> EXPLAINED = List.of(
            "=",
            " =",
            ":",
            " は当社の",
            "は当社の",
            " は弊社の",
            "は弊社の",
            " とは",
            "とは",
            "という",
            " という",
            "と呼",
            " と呼",
            ", our ",
            ", the ",
            ", a ",
            ", an ",
            ", that's ",
            ", which ");

    @Override
    public void read(Page page, Notes notes) {
        String text = page.folded().text;
        List<Span> unknown = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (Sentence sentence : page.sentences()) {
            if (sentence.spoken() && !shouted(text, sentence)) {
                unknown(page, sentence, unknown, explained);
                unknown.addAll(HouseCompounds.in(page, sentence));
            }
        }
        page.matches(Flag.HOUSE_WORD.id()).stream()
                .limit(1)
                .forEach(match -> unknown.add(new Span(match.start(), match.end())));
        if (!unknown.isEmpty()) {
            glossed(text, explained);
        }
        String initials = unknown.isEmpty() ? "" : initials(text);
        int sentence = -1;
        for (Span word : unknown) {
            String name = text.substring(word.start(), word.end());
            boolean settled = explained.contains(name) || ofInitials(name, initials);
            if (!settled && (sentence < 0 || sentence == page.sentenceAt(word.start()))) {
                sentence = page.sentenceAt(word.start());
                notes.raise(Flag.HOUSE_WORD, word.start(), word.end(), "");
            }
        }
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
            if (letters >= SHORTEST
                    && letters <= LONGEST_SPOKEN
                    && alone(text, i, end)
                    && (Spoken.hardly(text, i, i + letters) || ofTheHouse(page, i, i + letters))
                    && !usual(page, i, i + letters, end)
                    && !counted(text, i, end)
                    && text.substring(i, i + letters).chars().distinct().count() > 1
                    && !ofAProduct(text, sentence, i)) {
                if (explained(text, i, end) && !inBracket(page, i, end)) {
                    explained.add(text.substring(i, end));
                } else {
                    found.add(new Span(i, end));
                }
            }
            i = Math.max(end, i + 1);
        }
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

    private static boolean explained(String text, int start, int end) {
        int open = Chars.at(text, end) == '(' ? end : Chars.at(text, end + 1) == '(' ? end + 1 : -1;
        int close = open < 0 ? -1 : text.indexOf(')', open);
        // one more name in brackets explains nothing
        boolean words = close > 0
                && text.substring(open + 1, close).chars().anyMatch(c -> c == ' ' || Chars.japanese((char) c));
        return words
                || Chars.at(text, start - 1) == '('
                || EXPLAINED.stream().anyMatch(sign -> text.startsWith(sign, end));
    }

    /** The names behind which brackets say somewhere in Japanese what they stand for: 「HARU (配車の基盤)」. */
    private static void glossed(String text, Set<String> explained) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int end = Chars.at(text, open - 1) == ' ' ? open - 1 : open;
            int from = end;
            while (end - from < LONGEST_SPOKEN && Chars.upper(Chars.at(text, from - 1))) {
                from--;
            }
            int limit = Math.min(text.length(), open + FAR);
            int close = Chars.find(text, ")", open, limit);
            if (end - from >= SHORTEST && close > open && Lines.hasJapanese(text, open, close)) {
                explained.add(text.substring(from, end));
            }
        }
    }

    /** The initials of neighbouring words, runs of them parted by blanks: a text that has "order routing hub" explains ORH. */
    private static String initials(String text) {
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Chars.letter(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                if (!small(text, i, end)) {
                    runs.append(Character.toUpperCase(text.charAt(i)));
                }
            } else if (" -".indexOf(text.charAt(i)) < 0) {
                runs.append(' ');
            }
            i = Math.max(end, i + 1);
        }
        return runs.toString();
    }

    private static boolean small(String text, int start, int end) {
        return end - start <= SHORT && SMALL.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean ofInitials(String word, String initials) {
        return word.length() >= SHORT && word.length() <= LONGEST && initials.contains(word);
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
