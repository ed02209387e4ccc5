package dev.awsinquiry.slack.inbound;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What people type behind the command when they mean one of its words, and neither say it nor begin an inquiry. */
final class LikeWords {

    /** All that ever stood behind the command; the help says which do now. */
    private static final List<String> WORDS = List.of("help", "list", "timeline", "forget", "setup", "rehearse");

    private static final Set<String> FOR_HELP = Set.of(
            "setup",
            "rehearse",
            "?",
            "h",
            "-h",
            "--help",
            "-help",
            "/help",
            "usage",
            "commands",
            "menu",
            "ヘルプ",
            "へるぷ",
            "使い方",
            "使いかた",
            "つかいかた",
            "使用方法",
            "説明",
            "コマンド",
            "一覧",
            "リスト",
            "経緯",
            "履歴",
            "記録",
            "忘れる",
            "忘れて",
            "削除",
            "日本語",
            "英語",
            "日本語で",
            "英語で",
            "english",
            "japanese");

    /** Of so few letters two others make another word: "test" is none that was to be "list". */
    private static final int SHORT = 4;

    private LikeWords() {}

    /** Whether the help is what such a word asks for, and nothing else. */
    static boolean asksForHelp(String said) {
        return FOR_HELP.contains(plain(said));
    }

    /** Whether it is one Latin word that differs from one of the command's by a slip of the finger. */
    static boolean isMistyped(String said) {
        String word = plain(said);
        boolean latin = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return latin && WORDS.stream().anyMatch(known -> isNear(word, known));
    }

    private static boolean isNear(String word, String known) {
        int allowed = known.length() > SHORT ? 2 : 1;
        return Math.abs(word.length() - known.length()) <= allowed && distance(word, known) <= allowed;
    }

    /** How many letters were added, left out, replaced, or took each other's place. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, 1 + Math.min(row[j], next[j - 1]));
                if (isSwapped(one, i, other, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static String plain(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
