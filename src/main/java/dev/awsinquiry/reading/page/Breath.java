package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * What is said in one breath: a stretch between two commas, or up to a "but", which needs no comma in Japanese either. 「ローカルは問題ありませんが、本番でエラーになります」
 * says two things, and that the one is well takes nothing from the other.
 */
final class Breath {

    private static final String COMMAS = "、,;。";
    /** What a polite verb goes on with: 「出ていませんが接続が切れます」. */
    private static final List<String> JOINTS = List.of("が", "けど", "ので");

    private static final List<String> TURNS = List.of(" but ", " because ", " and ", " so ");

    private Breath() {}

    /** Whether nothing is said in one breath with the match that its rule wants apart; few sentences hold any such word. */
    static boolean apart(Match match, String lower, Sentence sentence, Hits hits, Present present) {
        List<Integer> apart = match.rule().apart();
        for (int i = 0; i < apart.size(); i++) {
            int words = apart.get(i);
            if (present.in(match.sentence(), words)) {
                return !holds(match, lower, sentence, hits, apart);
            }
        }
        return true;
    }

    /** Whether a word of one of the classes is said in one breath with the match. */
    static boolean holds(Match match, String lower, Sentence sentence, Hits hits, List<Integer> classes) {
        int from = before(lower, Math.max(sentence.start(), match.start() - Page.FAR), match.start());
        int to = behind(lower, match.end(), Math.min(sentence.end(), match.end() + Page.FAR));
        for (int words : classes) {
            if (hits.holds(from, to, to, words)) {
                return true;
            }
        }
        return false;
    }

    private static int before(String lower, int limit, int start) {
        for (int at = start - 1; at >= limit; at--) {
            if (ends(lower, at)) {
                return at + 1;
            }
        }
        return limit;
    }

    /** The words of a class may end with the comma. */
    private static int behind(String lower, int end, int limit) {
        for (int at = end; at < limit; at++) {
            if (ends(lower, at)) {
                return at + 1;
            }
        }
        return limit;
    }

    private static boolean ends(String lower, int at) {
        return COMMAS.indexOf(lower.charAt(at)) >= 0
                || "がどで".indexOf(lower.charAt(at)) >= 0 && joint(lower, at + 1)
                || lower.charAt(at) == ' ' && TURNS.stream().anyMatch(word -> lower.startsWith(word, at));
    }

    private static boolean joint(String lower, int end) {
        char next = Chars.at(lower, end);
        return (Chars.japanese(next) || Chars.alnum(next))
                && COMMAS.indexOf(next) < 0
                && JOINTS.stream()
                        .anyMatch(word -> lower.startsWith(word, end - word.length())
                                && EndMarks.over(lower, 0, end - word.length()));
    }
}
