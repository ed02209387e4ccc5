package dev.awsinquiry.reading.chars;

import java.util.List;

/**
 * The comma behind a topic or another part of a clause, 「検証環境は、復旧しました」, 「10 時から、つながりません」. Many write it and as
 * many don't; word files, and whatever asks where a clause begins, know the sentence without it. What is folded has none, and shows what was typed all the same.
 */
final class TopicCommas {

    private static final String COMMAS = "、，､";

    /** What ends like a topic and joins two things, or two sentences. */
    private static final List<String> JOINTS = List.of("または", "あるいは", "もしくは", "それでは", "こんにちは", "こんばんは");

    private TopicCommas() {}

    /** Whether a comma stands there that many leave out. */
    static boolean left(String typed, int at) {
        return COMMAS.indexOf(typed.charAt(at)) >= 0 && at > 0 && goesOn(typed, at + 1) && topic(typed, at - 1);
    }

    /** Whether the line goes on there. */
    private static boolean goesOn(String typed, int at) {
        return at < typed.length() && Chars.at(typed, at) != '\n' && Chars.at(typed, at) != '\r';
    }

    private static boolean topic(String typed, int at) {
        return switch (typed.charAt(at)) {
            case 'は' -> apart(typed, at);
            case 'も' -> noun(typed, "でにと".indexOf(Chars.at(typed, at - 1)) >= 0 ? at - 2 : at - 1);
            case 'が', 'を', 'に' -> noun(typed, at - 1);
            case 'ら' -> Chars.at(typed, at - 1) == 'か' && noun(typed, at - 2);
            case 'で' -> Chars.at(typed, at - 1) == 'ま' && noun(typed, at - 2);
            case 'だ' -> Chars.at(typed, at - 1) == 'ま';
            default -> false;
        };
    }

    /** Whether a noun ends there: 「福岡でも、止まっています」; 「再起動しても、」 and 「停止しましたが、」 are clauses. */
    private static boolean noun(String typed, int at) {
        char last = Chars.at(typed, at);
        return Chars.kanji(last) || Chars.katakana(last) || Chars.alnum(last);
    }

    private static boolean apart(String typed, int at) {
        char before = Chars.at(typed, at - 1);
        // 「では、再起動します」 begins another sentence
        boolean opens =
                before == 'で' && !Chars.japanese(Chars.at(typed, at - 2)) && !Chars.alnum(Chars.at(typed, at - 2));
        return !opens && JOINTS.stream().noneMatch(word -> typed.startsWith(word, at + 1 - word.length()));
    }
}
