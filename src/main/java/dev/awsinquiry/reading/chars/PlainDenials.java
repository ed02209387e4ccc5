package dev.awsinquiry.reading.chars;

/**
 * What colleagues say that there isn't is read as it is written to strangers: 「問題ないです」 and, where a sentence ends, 「問題
 * ない」 as 「問題ありません」. A verb that is denied stays as it is: the word files know both.
 */
final class PlainDenials {

    /** Particles that lead up to what there is. */
    private static final String PARTICLES = "がはも";
    /** Kanji before ない that belong to a word with it. */
    private static final String WITHIN = "少危切来出見着得寝似居経";

    private static final Spelling NONE = new Spelling(2, "ありません");
    private static final Spelling NONE_POLITELY = new Spelling(4, "ありません");
    private static final Spelling WAS_NONE = new Spelling(4, "ありませんでした");

    private PlainDenials() {}

    /** The denial that begins with that 「な」, null where none does. */
    static Spelling at(String original, int at, char before) {
        char earlier = Chars.at(original, at - 2);
        // 「正常ではない」, 「なんともない」 and 「終わりそうもない」 deny something else
        boolean particle = PARTICLES.indexOf(before) >= 0 && earlier != 'で' && earlier != 'と' && earlier != 'う';
        boolean mistake = before == 'い' && earlier == '違' && Chars.at(original, at - 3) == '間';
        boolean there = particle || mistake || Chars.kanji(before) && WITHIN.indexOf(before) < 0;
        if (!there) {
            return null;
        }
        if (original.startsWith("いです", at + 1)) {
            return NONE_POLITELY;
        }
        if (original.startsWith("い", at + 1) && PlainEndings.ends(original, at + 2)) {
            return NONE;
        }
        return original.startsWith("かった", at + 1) && PlainEndings.ends(original, at + 4) ? WAS_NONE : null;
    }
}
