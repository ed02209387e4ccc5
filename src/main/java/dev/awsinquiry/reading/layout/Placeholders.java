package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Folded;
import java.util.Set;

/** Words that fill a field without saying anything, and words that say that nobody knows. */
public final class Placeholders {

    private static final Set<String> UNKNOWN = Set.of(
            "不明",
            "不明です",
            "わからない",
            "分からない",
            "わかりません",
            "分かりません",
            "判りません",
            "わからないです",
            "分からないです",
            "不詳",
            "未確認",
            "未確認です",
            "確認できません",
            "把握していません",
            "把握できていません",
            "unknown",
            "not known",
            "don't know",
            "dont know",
            "do not know",
            "i don't know",
            "we don't know",
            "no idea",
            "not sure",
            "unsure",
            "unclear",
            "unknown yet",
            "not known yet",
            "現時点では不明",
            "現時点では不明です",
            "現在不明",
            "不明(調査中)",
            "まだ不明",
            "まだ不明です",
            "まだわかりません",
            "まだ分かりません",
            "nobody knows",
            "?",
            "??",
            "???");

    /** 「影響:軽微」 says how much; 「あり」 and "yes" leave open what. */
    private static final Set<String> SOME = Set.of("あり", "有り", "有", "有無", "あります", "yes", "yes.", "true");

    private static final Set<String> EMPTY = Set.of(
            "",
            "調査中",
            "調査中です",
            "確認中",
            "確認中です",
            "現在調査中",
            "現在調査中です",
            "現在確認中",
            "現在確認中です",
            "未定",
            "未記入",
            "未入力",
            "未対応",
            "まだ",
            "まだです",
            "まだ何も",
            "確認します",
            "確認してみます",
            "調べます",
            "調べてみます",
            "聞いてみます",
            "同上",
            "上記",
            "上記のとおり",
            "上記の通り",
            "後述",
            "後ほど",
            "後で書きます",
            "後で送ります",
            "後ほど送ります",
            "後送",
            "後送します",
            "別送",
            "別送します",
            "追って連絡します",
            "追ってご連絡します",
            "追って送ります",
            "あとで書きます",
            "追記します",
            "該当なし",
            "該当無し",
            "要確認",
            "記入",
            "未",
            "tbd",
            "t.b.d",
            "tba",
            "tbc",
            "todo",
            "to do",
            "n/a",
            "na",
            "n.a",
            "n a",
            "null",
            "-",
            "--",
            "---",
            "_",
            "…",
            "...",
            "・",
            "ー",
            "―",
            "×",
            "x",
            "xxx",
            "/",
            ".",
            "same",
            "same as above",
            "see above",
            "see below",
            "as above",
            "investigating",
            "under investigation",
            "checking",
            "will check",
            "i'll check",
            "let me check",
            "will ask",
            "pending",
            "later",
            "not applicable",
            "not available",
            "nothing yet",
            "to be determined",
            "to be confirmed",
            "to be filled",
            "fill me in",
            "<none>",
            "not yet",
            "blank",
            "empty",
            "_no response_",
            "no response");

    /** Those that deny: what they leave empty under 「試したこと」 they answer under 「影響」. */
    private static final Set<String> NONE = Set.of(
            "なし",
            "無し",
            "ない",
            "無い",
            "特になし",
            "特に無し",
            "特にない",
            "とくになし",
            "特にありません",
            "ありません",
            "none",
            "nil",
            "no",
            "nothing",
            "none yet");

    /** Chars; who writes more says something. */
    private static final int LONGEST = 60;

    private Placeholders() {}

    /** Whether the text of a field states nothing (なし, TBD, 調査中, n/a, -); also when it only says that it isn't known. */
    public static boolean placeholder(String text) {
        return text.length() <= LONGEST && folded(new Folded(text).lower);
    }

    /** The same of words that are folded already. */
    public static boolean folded(String lower) {
        String bare = lower.length() > LONGEST ? "" : bare(lower);
        return lower.length() <= LONGEST && (EMPTY.contains(bare) || NONE.contains(bare) || UNKNOWN.contains(bare));
    }

    /** Whether folded words say that there is none, and nothing else. */
    public static boolean none(String lower) {
        return lower.length() <= LONGEST && NONE.contains(bare(lower));
    }

    /** Whether the text of a field says nothing but that nobody knows (不明, 分かりません, unknown). */
    public static boolean unknownWord(String text) {
        return text.length() <= LONGEST && UNKNOWN.contains(bare(new Folded(text).lower));
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
    public static boolean some(String words) {
        return SOME.contains(words);
    }
}
