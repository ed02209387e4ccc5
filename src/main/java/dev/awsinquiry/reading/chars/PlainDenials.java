package dev.awsinquiry.reading.chars;

/**
 * What colleagues say that there isn't is read as it is written to strangers: 「問題ないです」 and, where a sentence ends, 「問題
 * ない」 as 「問題ありません」, 「動かない」 as 「動きません」.
 */
final class PlainDenials {

    /** Particles that lead up to what there is. */
    private static final String PARTICLES = "がはも";
    /** Kanji before ない that belong to a word with it. */
    private static final String WITHIN = "少危切来出見着得寝似居経";

    /** What stands before an ending that only looks like a verb's: 「しかない」, 「ほかない」, 「きたない」. */
    private static final String NO_VERB = "しほ何方き";

    /** What stands before らん that denies as well, 「つながらん」; 「入力らん」 is a field. */
    private static final String DENIED_SHORT = "がかわな入上張取繋";

    private static final Spelling NOT_SHORT = new Spelling(2, "りません");
    private static final Spelling NONE = new Spelling(2, "ありません");
    private static final Spelling NONE_POLITELY = new Spelling(4, "ありません");
    private static final Spelling WAS_NONE = new Spelling(4, "ありませんでした");
    private static final Spelling NOT = new Spelling(2, "ません");
    private static final Spelling WAS_NOT = new Spelling(4, "ませんでした");

    private PlainDenials() {}

    /** The denial that begins with that 「な」 or 「無」, null where none does. */
    static Spelling at(String original, int at, char before) {
        Spelling denied = denied(original, at, before);
        return denied == null ? verb(original, at, before) : denied;
    }

    private static Spelling denied(String original, int at, char before) {
        boolean none = none(original, at, before);
        if (none && original.startsWith("いです", at + 1)) {
            return NONE_POLITELY;
        }
        boolean not = !none && VerbStems.stays(before) && !(before == 'い' && Chars.at(original, at - 2) == 'た');
        if (!none && !not) {
            return null;
        }
        if (isNot(original, at)) {
            return none ? NONE : quoted(original, at + 2) ? null : NOT;
        }
        return !wasNot(original, at) ? null : none ? WAS_NONE : quoted(original, at + 4) ? null : WAS_NOT;
    }

    /** The denial of a verb that begins with that 「ら」, 「か」 …, null where none does. */
    static Spelling verb(String original, int at, char before) {
        if (original.startsWith("らん", at) && DENIED_SHORT.indexOf(before) >= 0 && Tails.end(original, at + 2)) {
            return NOT_SHORT;
        }
        char ending = original.charAt(at);
        if (!VerbStems.turns(ending)
                || Chars.at(original, at + 1) != 'な'
                || !Chars.japanese(before)
                || NO_VERB.indexOf(before) >= 0) {
            return null;
        }
        char end = VerbStems.polite(ending);
        if (isNot(original, at + 1)) {
            return quoted(original, at + 3) ? null : new Spelling(3, end + "ません");
        }
        return wasNot(original, at + 1) && !quoted(original, at + 5) ? new Spelling(5, end + "ませんでした") : null;
    }

    private static boolean none(String original, int at, char before) {
        char earlier = Chars.at(original, at - 2);
        // 「正常ではない」, 「なんともない」 and 「終わりそうもない」 deny something else
        boolean particle = PARTICLES.indexOf(before) >= 0 && earlier != 'で' && earlier != 'と' && earlier != 'う';
        boolean mistake = before == 'い' && earlier == '違' && Chars.at(original, at - 3) == '間';
        return particle || mistake || Chars.kanji(before) && WITHIN.indexOf(before) < 0;
    }

    /** What is quoted is told from the message of a program by its plain form: 「お客様から『見られない』と」. */
    private static boolean quoted(String original, int end) {
        return "」』".indexOf(Chars.at(original, end)) >= 0;
    }

    private static boolean isNot(String original, int at) {
        return original.startsWith("い", at + 1) && Tails.end(original, at + 2);
    }

    private static boolean wasNot(String original, int at) {
        return original.startsWith("かった", at + 1) && Tails.end(original, at + 4);
    }
}
