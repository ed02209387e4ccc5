package dev.awsinquiry.reading.chars;

/**
 * Spellings of Japanese that are read as the usual ones: 「出来ません」 as 「できません」, 「失敗いたします」 and 「失敗致します」 as
 * 「失敗します」, 「30 パーセント」 as 「30%」.
 */
final class Spellings {

    /** What follows the verb; 出来事 and 出来高 are nouns. */
    private static final String ENDINGS = "なまずるてたれそん";

    private Spellings() {}

    /** Behind the spelling that begins there; the place itself where none does. */
    static int end(String original, int at, char before) {
        return switch (original.charAt(at)) {
            case '出' ->
                Chars.at(original, at + 1) == '来' && ENDINGS.indexOf(Chars.at(original, at + 2)) >= 0 ? at + 2 : at;
            case 'い' -> original.startsWith("いたし", at) && verbal(before) && polite(original, at + 3) ? at + 3 : at;
            case '致' -> Chars.at(original, at + 1) == 'し' && verbal(before) && polite(original, at + 2) ? at + 2 : at;
            case 'パ' -> original.startsWith("パーセント", at) && Chars.digit(before) ? at + 5 : at;
            default -> at;
        };
    }

    /** What stands there for the spelling that begins with the character. */
    static String plain(char first) {
        return first == '出' ? "でき" : first == 'パ' ? "%" : "し";
    }

    /** Whether it ends the noun of a verb: 失敗, タイムアウト, but not お願い. */
    private static boolean verbal(char c) {
        return c >= '\u30a1' && c <= '\u30fc' || c >= '\u3400' && c <= '\u9fff' || Chars.letter(c);
    }

    private static boolean polite(String original, int at) {
        return original.startsWith("ま", at) || original.startsWith("て", at);
    }
}
