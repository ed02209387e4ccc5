package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.stream.Stream;

/**
 * What sounds like a question and isn't one: the author says that nobody need answer it, or tells it as what is known.
 * In English both stand before it, "you needn't tell me whether …"; in Japanese behind it, 「…の確認は不要です」.
 */
final class Declined {

    private static final String BREAKS = ";:。()";
    /** What a 、 stands behind that leads on to what is said of the words. */
    private static final String LEADS = "はもをのに";

    private static final List<String> JOINED = List.of(" but ", " and ", " so ");
    /** Chars of a clause before the words. */
    private static final int CLAUSE = 120;
    /** Chars behind the words in which Japanese says so. */
    private static final int BEHIND = 30;

    private Declined() {}

    /**
     * Whether nobody asks there.
     *
     * @param told whether a clause that only tells is none either
     */
    static boolean isSo(Page page, Match match, boolean told) {
        Sentence sentence = page.sentences().get(match.sentence());
        String lower = page.folded().lower;
        boolean asked = page.asks(sentence);
        if (Lines.hasJapanese(lower, sentence.start(), sentence.end())) {
            return page.holds(match.start(), behind(lower, match.end(), sentence.end()), "ask.declined.ja");
        }
        return page.holds(before(lower, match.start(), sentence.start(), asked), match.end(), "ask.declined.en")
                || told && !asked && !open(lower, match) && page.acts().at(match.end() - 1) == SpeechAct.TELLS;
    }

    /** Whether the words leave open whether it is so: "I need to tell them if theirs was hit". */
    private static boolean open(String lower, Match match) {
        return Stream.of(" if ", "whether ").anyMatch(word -> Chars.find(lower, word, match.start(), match.end()) >= 0);
    }

    /** Where the clause begins that leads to the words. */
    private static int before(String lower, int start, int first, boolean asked) {
        int from = start;
        // before a question mark a comma parts what is known from what is asked
        while (from > Math.max(first, start - CLAUSE)
                && !breaks(lower, from - 1)
                && !(asked && lower.charAt(from - 1) == ',')) {
            from--;
        }
        return from;
    }

    private static boolean breaks(String lower, int at) {
        return BREAKS.indexOf(lower.charAt(at)) >= 0
                || lower.charAt(at) == ' ' && JOINED.stream().anyMatch(word -> lower.startsWith(word, at));
    }

    private static int behind(String lower, int end, int last) {
        int to = end;
        while (to < Math.min(last, end + BEHIND)
                && BREAKS.indexOf(lower.charAt(to)) < 0
                && !(lower.charAt(to) == '、' && LEADS.indexOf(lower.charAt(to - 1)) < 0)) {
            to++;
        }
        return to;
    }
}
