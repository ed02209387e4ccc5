package dev.awsinquiry.reading.chars;

import java.util.Set;

/**
 * Spellings that are read as the usual ones: 「出来ません」 as 「できません」, 「失敗いたします」 and 「失敗致します」 as 「失敗します」,
 * 「落ちてます」 and 「落ちております」 as 「落ちています」, 「ございません」 as 「ありません」, 「ユーザ」 as 「ユーザー」, 「30 パーセント」,
 * "30 percent" and "30 %" as "30%", "on & off" as "on and off", "I`ve" as "I've"; for words that mean the same see {@link SameWords}, for "isn't"
 * {@link Denials}, for "it's"
 * {@link Contractions}.
 */
final class Spellings {

    /** What follows the verb; 出来事 and 出来高 are nouns. */
    private static final String ENDINGS = "なまずるてたれそん";

    /** What stands before て in verbs that go on; 立てる and 捨てる have a kanji there. */
    private static final String STEMS = "しっいれえけべめせげきみりちぎにび出来見着";

    /** What is left of a word behind an apostrophe: "it's", "don't", "we'll". */
    private static final Set<String> CONTRACTED = Set.of("s", "t", "m", "d", "ve", "re", "ll");

    private static final Spelling CAN = new Spelling(2, "でき");
    private static final Spelling DO_HUMBLY = new Spelling(3, "し");
    private static final Spelling DO = new Spelling(2, "し");
    private static final Spelling GOES_ON = new Spelling(1, "てい");
    private static final Spelling GOES_ON_VOICED = new Spelling(1, "でい");
    private static final Spelling IS = new Spelling(2, "い");
    private static final Spelling THERE_IS = new Spelling(4, "ありま");
    private static final Spelling USER = new Spelling(3, "ユーザー");
    private static final Spelling PERCENT = new Spelling(7, "%", true);
    private static final Spelling PER_CENT = new Spelling(8, "%", true);
    private static final Spelling PERCENT_APART = new Spelling(1, "%", true);
    private static final Spelling AND = new Spelling(1, "and");
    private static final Spelling PERCENT_JA = new Spelling(5, "%");
    private static final Spelling APOSTROPHE = new Spelling(1, "'");

    private Spellings() {}

    /** The spelling that begins there, null where none does: the text is asked for every character. */
    static Spelling at(String original, int at, char before) {
        char first = original.charAt(at);
        Spelling spelling = special(original, at, before, first);
        return spelling == null && first >= Shapes.FIRST_KANA ? Kana.at(original, at, before) : spelling;
    }

    private static Spelling special(String original, int at, char before, char first) {
        return switch (first) {
            case '出' ->
                Chars.at(original, at + 1) == '来' && ENDINGS.indexOf(Chars.at(original, at + 2)) >= 0 ? CAN : null;
            case 'い' ->
                original.startsWith("いたし", at)
                                && (verbal(before) || "をはもに".indexOf(before) >= 0)
                                && polite(original, at + 3)
                        ? DO_HUMBLY
                        : null;
            case '致' -> Chars.at(original, at + 1) == 'し' && verbal(before) && polite(original, at + 2) ? DO : null;
            case 'て' -> shortened(original, at, before) ? GOES_ON : null;
            case 'で' -> shortened(original, at, before) ? GOES_ON_VOICED : null;
            case 'お' ->
                (before == 'て' || before == 'で') && saidPolitely(original, at + 1, "りま")
                        ? IS
                        : SameWords.at(original, at, before);
            case 'ご' -> before != 'う' && before != 'で' && saidPolitely(original, at + 1, "ざいま") ? THERE_IS : null;
            case 'き', 'け', 'サ', 'そ', 'や' -> SameWords.at(original, at, before);
            case 'ユ' -> original.startsWith("ーザ", at + 1) && Chars.at(original, at + 3) != 'ー' ? USER : null;
            case 'p' -> share(original, at);
            case '%' -> before == ' ' && Chars.digit(Chars.at(original, at - 2)) ? PERCENT_APART : null;
            case '&' -> before == ' ' && Chars.at(original, at + 1) == ' ' ? AND : null;
            case 'n', 'N', 'w', 'W' -> Denials.at(original, at);
            case 'パ' -> original.startsWith("パーセント", at) && Chars.digit(before) ? PERCENT_JA : null;
            case '\'', '\u2019' -> Contractions.at(original, at);
            case '`' -> Chars.letter(before) ? marked(original, at) : null;
            default -> null;
        };
    }

    /** Whether the verb goes on with the words, and with an ending of politeness behind them. */
    private static boolean saidPolitely(String original, int at, String words) {
        return original.startsWith(words, at) && "すせし".indexOf(Chars.at(original, at + words.length())) >= 0;
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
        // 「壊れてるんでない」 denies what it goes on about
        boolean explains = before == 'ん' && "るたいなすくうつ".indexOf(Chars.at(original, at - 2)) >= 0;
        return goesOn && stems.indexOf(before) >= 0 && !explains;
    }

    private static Spelling marked(String original, int at) {
        Spelling contracted = Contractions.at(original, at);
        return contracted == null && leavesOut(original, at + 1) ? APOSTROPHE : contracted;
    }

    private static Spelling share(String original, int at) {
        if (Chars.at(original, at - 1) != ' ' || !Chars.digit(Chars.at(original, at - 2))) {
            return null;
        }
        Spelling share =
                original.startsWith("percent", at) ? PERCENT : original.startsWith("per cent", at) ? PER_CENT : null;
        return share == null || Chars.letter(Chars.at(original, at + share.length())) ? null : share;
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

    /** Whether it ends the noun of a verb: 失敗, タイムアウト, but not お願い. */
    private static boolean verbal(char c) {
        return Chars.katakana(c) || c >= '\u3400' && c <= '\u9fff' || Chars.letter(c);
    }

    private static boolean polite(String original, int at) {
        return original.startsWith("ま", at) || original.startsWith("て", at);
    }
}
