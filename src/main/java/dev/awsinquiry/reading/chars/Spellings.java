package dev.awsinquiry.reading.chars;

import java.util.Set;

/**
 * Spellings that are read as the usual ones: 「出来ません」 as 「できません」, 「失敗いたします」 and 「失敗致します」 as 「失敗します」,
 * 「落ちてます」 as 「落ちています」, 「30 パーセント」 and "30 percent" as "30%", "can not" as "cannot", "I`ve" as "I've".
 */
final class Spellings {

    /** What follows the verb; 出来事 and 出来高 are nouns. */
    private static final String ENDINGS = "なまずるてたれそん";

    /** What stands before て in verbs that go on; 立てる and 捨てる have a kanji there. */
    private static final String STEMS = "しっいれえけべめせげきみりちぎにび出来見着";

    /** What is left of a word behind an apostrophe: "it's", "don't", "we'll". */
    private static final Set<String> CONTRACTED = Set.of("s", "t", "m", "d", "ve", "re", "ll");

    private Spellings() {}

    /** Behind the spelling that begins there; the place itself where none does. */
    static int end(String original, int at, char before) {
        return switch (original.charAt(at)) {
            case '出' ->
                Chars.at(original, at + 1) == '来' && ENDINGS.indexOf(Chars.at(original, at + 2)) >= 0 ? at + 2 : at;
            case 'い' -> original.startsWith("いたし", at) && verbal(before) && polite(original, at + 3) ? at + 3 : at;
            case '致' -> Chars.at(original, at + 1) == 'し' && verbal(before) && polite(original, at + 2) ? at + 2 : at;
            case 'て', 'で' -> shortened(original, at, before) ? at + 1 : at;
            case 'p' -> share(original, at) ? at + 7 : at;
            case 'n' -> denied(original, at) ? at + 3 : at;
            case 'パ' -> original.startsWith("パーセント", at) && Chars.digit(before) ? at + 5 : at;
            case '`' -> Chars.letter(before) && leavesOut(original, at + 1) ? at + 1 : at;
            default -> at;
        };
    }

    /** What stands there for the spelling that begins with the character. */
    static String plain(char first) {
        return switch (first) {
            case '出' -> "でき";
            case 'て' -> "てい";
            case 'で' -> "でい";
            case 'パ', 'p' -> "%";
            case 'n' -> "not";
            case '`' -> "'";
            default -> "し";
        };
    }

    /** Whether the blank before the spelling belongs to it. */
    static boolean joins(char first) {
        return first == 'p' || first == 'n';
    }

    /** 「落ちてます」, but not 「立てます」: the verb has an ending before it. */
    private static boolean shortened(String original, int at, char before) {
        String stems = original.charAt(at) == 'て' ? STEMS : "ん";
        char next = Chars.at(original, at + 1);
        char third = Chars.at(original, at + 2);
        boolean goesOn = next == 'る'
                || next == 'た'
                || next == 'ま' && "すしせ".indexOf(third) >= 0
                || next == 'な' && "いか".indexOf(third) >= 0;
        return goesOn && stems.indexOf(before) >= 0;
    }

    private static boolean share(String original, int at) {
        return original.startsWith("percent", at)
                && Chars.at(original, at - 1) == ' '
                && Chars.digit(Chars.at(original, at - 2))
                && !Chars.letter(Chars.at(original, at + 7));
    }

    /** What stands behind an apostrophe, to the end of the word; {@code foo`bar} and a pair around a name are none. */
    private static boolean leavesOut(String original, int at) {
        int end = at;
        while (end - at <= 2 && Chars.letter(Chars.at(original, end))) {
            end++;
        }
        return CONTRACTED.contains(original.substring(Math.min(at, original.length()), end))
                && Chars.at(original, end) != '`';
    }

    private static boolean denied(String original, int at) {
        return original.startsWith("not ", at)
                && (original.startsWith("can ", at - 4) || original.startsWith("Can ", at - 4))
                && !Chars.alnum(Chars.at(original, at - 5))
                && !original.startsWith("not only", at);
    }

    /** Whether it ends the noun of a verb: 失敗, タイムアウト, but not お願い. */
    private static boolean verbal(char c) {
        return c >= '\u30a1' && c <= '\u30fc' || c >= '\u3400' && c <= '\u9fff' || Chars.letter(c);
    }

    private static boolean polite(String original, int at) {
        return original.startsWith("ま", at) || original.startsWith("て", at);
    }
}
