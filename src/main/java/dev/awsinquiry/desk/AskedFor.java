package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Question;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a question asks for the value that it names, or names it while it asks for something else: a yes to 「東京リージョンで
 * 作り直しますか?」 or "did it work at 21:00?" tells neither where it is nor when it began.
 */
final class AskedFor {

    /** The facts that are named in questions about anything. */
    private static final Set<Fact> NAMED = EnumSet.of(
            Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE, Fact.WHERE_RESOURCE_ID, Fact.WHERE_ACCOUNT, Fact.WHERE_REGION);

    /** Which of their places people ask for: 「本番は 1234-5678-9012 ですよね?」. What begins there at a time is another matter. */
    private static final List<String> LIVE = List.of("本番環境", "本番", "production", "prod");

    /** What people say around a value that they ask for; the longer ones first. */
    private static final List<String> AROUND = List.of(
                    // what it is, and that it is
                    "リージョン",
                    "アカウント",
                    "リソース",
                    "インスタンス",
                    "バケット",
                    "クラスター",
                    "クラスタ",
                    "サーバー",
                    "サーバ",
                    "タイムゾーン",
                    "時間帯",
                    "時刻",
                    "時間",
                    "日本",
                    "番号",
                    "ご申請",
                    "申請",
                    "ご利用",
                    "利用",
                    "お使い",
                    "先日",
                    "先月",
                    "認識",
                    "理解",
                    "よろしい",
                    "宜しい",
                    "ござい",
                    "お間違い",
                    "相違",
                    "ません",
                    "日時",
                    "当該",
                    "該当",
                    "弊社",
                    "当社",
                    "御社",
                    "貴社",
                    "id",
                    "名前",
                    "場所",
                    "対象",
                    "問題",
                    "障害",
                    "これ",
                    "それ",
                    "あれ",
                    "全部",
                    "今回",
                    "今日",
                    "今朝",
                    "昨日",
                    "昨夜",
                    "午前",
                    "午後",
                    "でした",
                    "だった",
                    "ます",
                    "合って",
                    "あって",
                    "あい",
                    "いる",
                    "い",
                    "です",
                    "って",
                    "という",
                    "こと",
                    "ということ",
                    "間違い",
                    "ない",
                    "よね",
                    "っけ",
                    "ごろ",
                    "ころ",
                    "頃",
                    "くらい",
                    "ぐらい",
                    "前後",
                    "すぎ",
                    "過ぎ",
                    "から",
                    "より",
                    "以降",
                    "は",
                    "が",
                    "で",
                    "の",
                    "に",
                    "も",
                    "と",
                    "だ",
                    "か",
                    "な",
                    "た",
                    // that it fails there
                    "発生",
                    "開始",
                    "始まり",
                    "始まって",
                    "始まっ",
                    "起き",
                    "落ち",
                    "止まり",
                    "止まっ",
                    "おかしく",
                    "おかしい",
                    "なり",
                    "なって",
                    "なっ",
                    "して",
                    "しま",
                    "し",
                    "まし",
                    "て",
                    "region",
                    "account",
                    "instance",
                    "bucket",
                    "resource",
                    "cluster",
                    "server",
                    "time",
                    "times",
                    "zone",
                    "that",
                    "this",
                    "these",
                    "those",
                    "they",
                    "all",
                    "it",
                    "is",
                    "was",
                    "are",
                    "were",
                    "the",
                    "our",
                    "your",
                    "in",
                    "on",
                    "at",
                    "of",
                    "from",
                    "since",
                    "began",
                    "begin",
                    "started",
                    "start",
                    "starting",
                    "happening",
                    "failing",
                    "down",
                    "broken",
                    "around",
                    "about",
                    "right",
                    "so",
                    "then",
                    "you",
                    "we",
                    "mean",
                    "yesterday",
                    "today",
                    "am",
                    "pm",
                    "utc",
                    "jst",
                    "did",
                    "does",
                    "do",
                    "s")
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final String UNITS = "年月日時分秒半";

    private AskedFor() {}

    /**
     * Whether a yes tells the fact.
     *
     * @param told what the question says without asking
     * @param value the words of the fact in it
     */
    static boolean tells(Fact fact, String told, String value) {
        if (!NAMED.contains(fact)) {
            return true;
        }
        String rest = told.replace(value, " ").toLowerCase(Locale.ROOT);
        if (fact.question() == Question.WHERE) {
            for (String live : LIVE) {
                rest = rest.replace(live, " ");
            }
        }
        int at = 0;
        int step = around(rest, at);
        while (step > 0) {
            at += step;
            step = around(rest, at);
        }
        return at == rest.length();
    }

    /** The chars there that don't matter: a mark, a unit of time, or a word that people say around a value; 0 for others. */
    private static int around(String text, int at) {
        if (at == text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        return !Character.isLetter(c) || UNITS.indexOf(c) >= 0
                ? 1
                : AROUND.stream()
                        .filter(word -> text.startsWith(word, at) && ends(text, at + word.length(), word))
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
    }

    /** A word in Latin letters ends where no more of them follow. */
    private static boolean ends(String text, int end, String word) {
        boolean latin = word.charAt(0) < 0x80;
        return !latin || end == text.length() || text.charAt(end) >= 0x80 || !Character.isLetter(text.charAt(end));
    }
}
