package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.Set;

/** Words that fill a field without saying anything, and words that say that nobody knows. */
public final class Placeholders {

    /** Chars; who writes more says something. */
    private static final int LONGEST = 60;

    /** Marks that stand for nothing, and what forms of programs put in the place of an answer. */
    private static final Set<String> SIGNS = Set.of(
            "", "-", "--", "---", "_", "…", "...", "・", "ー", "―", "×", "x", "xxx", "/", ".", "<none>", "_no response_");

    private Placeholders() {}

    /** Whether the text of a field states nothing (なし, TBD, 調査中, n/a, -); also when it only says that it isn't known. */
    public static boolean placeholder(WordLists lists, String text) {
        return text.length() <= LONGEST && folded(lists, new Folded(text).lower);
    }

    /** The same of words that are folded already. */
    public static boolean folded(WordLists lists, String lower) {
        String bare = lower.length() > LONGEST ? "" : bare(lower);
        return lower.length() <= LONGEST
                && (SIGNS.contains(bare)
                        || lists.has("field.empty", bare)
                        || lists.has("field.none", bare)
                        || lists.has("field.unknown", bare));
    }

    /** Whether folded words say that there is none, and nothing else. */
    public static boolean none(WordLists lists, String lower) {
        return lower.length() <= LONGEST && lists.has("field.none", bare(lower));
    }

    /** Whether the text of a field says nothing but that nobody knows (不明, 分かりません, unknown). */
    public static boolean unknownWord(WordLists lists, String text) {
        return text.length() <= LONGEST && lists.has("field.unknown", bare(new Folded(text).lower));
    }

    private static String bare(String folded) {
        // a tag closes behind the field of a folded template
        int tag = folded.indexOf("</");
        String lower = (tag > 0 ? folded.substring(0, tag) : folded).strip();
        int start = 0;
        int end = lower.length();
        while (start < end
                && "([「『<{*_`・\"'".indexOf(lower.charAt(start)) >= 0
                && end - start > 1
                && !lower.equals("_no response_")) {
            start++;
        }
        while (end > start
                && "。.、,!)]」』>}*_`\"' ".indexOf(lower.charAt(end - 1)) >= 0
                && end - start > 1
                && !lower.equals("_no response_")) {
            end--;
        }
        return lower.substring(start, end).strip();
    }

    /** Whether words that stand alone, folded and in lower case, say that there is something and not what. */
    public static boolean some(WordLists lists, String words) {
        return lists.has("field.some", words);
    }
}
