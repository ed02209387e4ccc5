package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.page.Page;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text says of its abbreviations: in brackets, by an apposition, or because it has the words whose initials they are. */
final class Glosses {

    private static final int SHORTEST = 2;
    private static final int SHORT = 3;
    /** Letters of an abbreviation by initials. */
    private static final int LONGEST = 5;
    /** Letters of one that stands before a gloss in brackets. */
    private static final int LONGEST_NAME = 10;
    /** Chars of a gloss in brackets in Japanese. */
    private static final int FAR = 24;
    /** Chars of any gloss: a bracket that never closes would be looked for up to the end of the text, time and again. */
    private static final int LONGEST_GLOSS = 400;
    /** Chars of one that a sentence tells. */
    private static final int LONGEST_TOLD = 40;

    /** Words between those whose initials an abbreviation takes. */
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "to", "in", "on");

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
            "っていう",
            " という",
            " っていう",
            "と呼",
            " と呼",
            ", our ",
            ", the ",
            ", a ",
            ", an ",
            ", that's ",
            ", which ");

    private Glosses() {}

    /** Whether the abbreviation is explained where it stands, or stands as an explanation. */
    static boolean beside(String text, int start, int end) {
        int open = Chars.at(text, end) == '(' ? end : Chars.at(text, end + 1) == '(' ? end + 1 : -1;
        int close = open < 0 ? -1 : Chars.find(text, ")", open, Math.min(text.length(), open + LONGEST_GLOSS));
        // one more name in brackets explains nothing
        boolean words = close > 0
                && text.substring(open + 1, close).chars().anyMatch(c -> c == ' ' || Chars.japanese((char) c));
        return words
                || Chars.at(text, start - 1) == '('
                || EXPLAINED.stream().anyMatch(sign -> text.startsWith(sign, end));
    }

    /** Whether the sentence goes on with what the word before the place is: 「KLM は社内の勤怠システムです」. */
    static boolean told(Page page, int end) {
        int s = page.sentenceAt(end - 1);
        return s >= 0
                && (page.distanceBehind(s, end, "gloss.sure") <= 1
                        || page.distanceBehind(s, end, "gloss.is") <= 1
                                && page.distanceBehind(s, end, "gloss.end") <= LONGEST_TOLD);
    }

    /** The names behind which brackets say somewhere in Japanese what they stand for: 「HARU (配車の基盤)」. */
    static Set<String> inBrackets(String text) {
        Set<String> explained = new HashSet<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int end = Chars.at(text, open - 1) == ' ' ? open - 1 : open;
            int from = end;
            while (end - from < LONGEST_NAME && Chars.upper(Chars.at(text, from - 1))) {
                from--;
            }
            int limit = Math.min(text.length(), open + FAR);
            int close = Chars.find(text, ")", open, limit);
            if (end - from >= SHORTEST && close > open && Lines.hasJapanese(text, open, close)) {
                explained.add(text.substring(from, end));
            }
        }
        return explained;
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
            } else if (" -".indexOf(text.charAt(i)) < 0 && !runs.isEmpty() && runs.charAt(runs.length() - 1) != ' ') {
                // one blank parts them as well as many: Japanese has neither blanks nor initials
                runs.append(' ');
            }
            i = Math.max(end, i + 1);
        }
        return runs.toString();
    }

    /** Those of the names that are made of the initials of neighbouring words of the text. */
    static Set<String> ofInitials(Set<String> names, String text) {
        BitSet beginnings = new BitSet();
        // there are no initials of others
        names.stream()
                .filter(name -> name.length() >= SHORT && name.charAt(0) < 0x80)
                .forEach(name -> beginnings.set(beginning(name, 0)));
        Set<String> explained = new HashSet<>();
        String initials = beginnings.isEmpty() ? "" : initials(text);
        // one way through the text, however many names there are
        for (int i = 0; i + SHORT <= initials.length(); i++) {
            if (!beginnings.get(beginning(initials, i))) {
                continue;
            }
            for (int end = i + SHORT; end <= Math.min(initials.length(), i + LONGEST); end++) {
                String run = initials.substring(i, end);
                if (names.contains(run)) {
                    explained.add(run);
                }
            }
        }
        return explained;
    }

    /** Its first two letters as a number: hardly a place in a text has those of a name. */
    private static int beginning(String letters, int at) {
        return letters.charAt(at) << Byte.SIZE | letters.charAt(at + 1) & 0xff;
    }

    private static boolean small(String text, int start, int end) {
        return end - start <= SHORT && SMALL.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
