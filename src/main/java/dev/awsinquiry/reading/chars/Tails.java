package dev.awsinquiry.reading.chars;

import java.util.List;

/**
 * What people hang on a sentence that tells what happened: 「復旧したわ」, 「直ったw」, 「戻った🎉」, 「復旧した ありがとう」. It ends there as
 * before a stop.
 */
final class Tails {

    /** What is said to oneself or to all, and ends a sentence behind た. */
    private static final String PARTICLES = "わぞな";

    /** What is hung on there elsewhere than in Tokyo: 「外したけん」, 「作り直したんよ」. */
    private static final List<String> DIALECT =
            List.of("けん", "けえ", "けぇ", "さかい", "んよ", "んや", "んすよ", "のよ", "っちゃ", "ばい", "やん", "やで", "っぺ", "っす", "っすね");

    private static final String LAUGHTER = "wWｗ笑";

    /** What begins another sentence behind a blank. */
    private static final List<String> NEXT = List.of(
            "ありがと",
            "助か",
            "お騒がせ",
            "お疲れ",
            "すみません",
            "すいません",
            "ごめん",
            "とりあえず",
            "一旦",
            "様子",
            "よろし",
            "宜し",
            "お願い",
            "何卒",
            "どうぞ",
            "至急",
            "Thank",
            "thank",
            "Thx",
            "thx",
            "Best regards");

    private static final int LONGEST = 40;

    private Tails() {}

    /** Whether a sentence ends there, behind the verb. */
    static boolean end(String original, int from) {
        if (PlainEndings.ends(original, from)) {
            return true;
        }
        char c = Chars.at(original, from);
        for (String dialect : DIALECT) {
            if (original.startsWith(dialect, from)) {
                return PlainEndings.ends(original, from + dialect.length());
            }
        }
        if (PARTICLES.indexOf(c) >= 0) {
            return PlainEndings.ends(original, from + 1);
        }
        if (LAUGHTER.indexOf(c) >= 0) {
            int at = from;
            while (at < original.length() && LAUGHTER.indexOf(original.charAt(at)) >= 0) {
                at++;
            }
            return PlainEndings.ends(original, at);
        }
        return c == ' ' || c == '\u3000' ? next(original, from + 1) : picture(original, from);
    }

    private static boolean next(String original, int at) {
        return picture(original, at) || NEXT.stream().anyMatch(word -> original.startsWith(word, at));
    }

    /** An emoji, as it is or by its name between colons. */
    private static boolean picture(String original, int from) {
        char c = Chars.at(original, from);
        if (c != ':') {
            return Character.isHighSurrogate(c) || c >= '\u2600' && c <= '\u27bf';
        }
        int at = from + 1;
        while (at < original.length()
                && at - from < LONGEST
                && (Chars.alnum(original.charAt(at)) || "_+-".indexOf(original.charAt(at)) >= 0)) {
            at++;
        }
        // 「起動した:10:05:」 names nothing
        return Chars.letter(Chars.at(original, from + 1)) && Chars.at(original, at) == ':';
    }
}
