package dev.awsinquiry.reading.chars;

/**
 * What colleagues end a sentence with is read as what is written to strangers: 「復旧した。」 as 「復旧しました。」, 「全員だ」 as
 * 「全員です」, 「連絡がない」 as 「連絡がありません」. Only where a sentence or clause ends: before a noun (「復旧したサーバー」) the same
 * words tell which one is meant.
 */
final class PlainEndings {

    /** What a clause ends before; what is asked among colleagues is told by its plain form. */
    private static final String ENDS = "。．.!！\n\r」』)）→…‥〜~";

    /** What may stand between the last word and its end, and how many chars of it. */
    private static final String DRAWN = "ー \u3000";

    private static final int LONGEST = 3;

    /** What stands before た in verbs of one stem. */
    private static final String STEMS = "えけげせてでねべめれきちりじびみ来出見得着寝経居似";

    /** Kanji of verbs whose stem ends in い: 使った, 使いました. */
    private static final String STEMS_I = "言思使払買違会合疑追失補笑";
    /** Kanji of verbs whose stem ends in ち: 待った, 待ちました. */
    private static final String STEMS_CHI = "待立持勝打育";
    /** What stands before 行った that means going. */
    private static final String GOES = "にへてくっ";
    /** Kanji before いた that belong to verbs of one stem. */
    private static final String NOT_KI = "用率強報";

    /** What stands before る in verbs of states that come and go, whose polite form has り. */
    private static final String RETURNS = "な戻返直治";

    private static final Spelling DOES = new Spelling(2, "します");
    private static final Spelling COMES_BACK = new Spelling(1, "ります");
    private static final Spelling DID = new Spelling(2, "しました");
    private static final Spelling PAST = new Spelling(1, "ました");
    private static final Spelling PAST_KI = new Spelling(2, "きました");
    private static final Spelling PAST_RI = new Spelling(2, "りました");
    private static final Spelling PAST_I = new Spelling(2, "いました");
    private static final Spelling PAST_CHI = new Spelling(2, "ちました");
    private static final Spelling WAS = new Spelling(3, "でした");
    private static final Spelling IS = new Spelling(1, "です");
    private static final Spelling IS_AT_LENGTH = new Spelling(3, "です");

    private PlainEndings() {}

    /** The polite form of an ending that begins there, and else the usual spelling; null where neither is needed. */
    static Spelling orUsual(String original, int at, char before) {
        Spelling polite = at(original, at, before);
        Spelling usual = polite == null ? Dialects.at(original, at, before) : polite;
        return usual == null ? Spellings.at(original, at, before) : usual;
    }

    /** The ending that begins there, null where none does. */
    private static Spelling at(String original, int at, char before) {
        return switch (original.charAt(at)) {
            case 'し' -> did(original, at, before) ? DID : null;
            case 'た' -> past(original, at, before) ? PAST : PlainDenials.verb(original, at, before);
            case 'い' -> pastKi(original, at, before) ? PAST_KI : null;
            case 'っ' ->
                original.startsWith("た", at + 1) && Tails.end(original, at + 2)
                        ? pastShort(original, at, before)
                        : null;
            case 'す' -> does(original, at, before) ? DOES : null;
            case 'る' -> RETURNS.indexOf(before) >= 0 && Tails.end(original, at + 1) ? COMES_BACK : null;
            case 'だ' -> is(original, at, before);
            case 'で' -> original.startsWith("ある", at + 1) && ends(original, at + 3) ? IS_AT_LENGTH : null;
            case 'な', '無' -> PlainDenials.at(original, at, before);
            case 'ら', 'か', 'さ', 'ば', 'ま', 'わ' -> PlainDenials.verb(original, at, before);
            default -> null;
        };
    }

    /** Whether a sentence ends with the last of the characters, and no stop behind it says so. */
    static boolean sentence(char[] out, int length) {
        char last = length < 2 ? ' ' : out[length - 1];
        char before = length < 2 ? ' ' : out[length - 2];
        return switch (last) {
            case 'す' -> before == 'ま' || before == 'で';
            case 'た' -> before == 'し';
            case 'ん' -> before == 'せ';
            case 'な', 'ね' -> before == 'か';
            case 'い', 'る' -> Chars.japanese(before);
            case 'か' -> before == 'す' || before == 'う' || before == 'た' || before == 'ん';
            default -> false;
        };
    }

    private static boolean did(String original, int at, char before) {
        return original.startsWith("た", at + 1) && "まであわ\n ".indexOf(before) < 0 && Tails.end(original, at + 2);
    }

    private static boolean does(String original, int at, char before) {
        return original.startsWith("る", at + 1) && "対関\n ".indexOf(before) < 0 && Tails.end(original, at + 2);
    }

    private static boolean past(String original, int at, char before) {
        if (!Tails.end(original, at + 1)) {
            return false;
        }
        // 「ていた」, which 「てた」 was made as well
        char typed = Chars.at(original, at - 1);
        return STEMS.indexOf(before) >= 0
                || before == 'い' && (goesOn(typed) || typed == 'い' && goesOn(Chars.at(original, at - 2)));
    }

    private static boolean goesOn(char c) {
        return c == 'て' || c == 'で';
    }

    private static boolean pastKi(String original, int at, char before) {
        return Chars.kanji(before)
                && NOT_KI.indexOf(before) < 0
                && original.startsWith("た", at + 1)
                && Tails.end(original, at + 2);
    }

    private static Spelling pastShort(String original, int at, char before) {
        if (before == 'だ' || before == 'ゃ' || before == 'い') {
            return null;
        }
        char earlier = Chars.at(original, at - 2);
        if (before == 'か') {
            // 「遅かった」 is no verb, 「わかった」, 「かかった」 and 「見つかった」 are
            return "わ分かつ".indexOf(earlier) >= 0 ? PAST_RI : null;
        }
        boolean leaves = before == 'ま' && (earlier == 'し' || earlier == 'ち') || before == 'ら' && earlier == 'も';
        if (before == '行') {
            // 「見に行った」 went, 「作業を行った」 did
            return GOES.indexOf(earlier) >= 0 ? PAST_KI : PAST_I;
        }
        if (leaves || STEMS_I.indexOf(before) >= 0) {
            return PAST_I;
        }
        return STEMS_CHI.indexOf(before) >= 0 ? PAST_CHI : Chars.japanese(before) ? PAST_RI : null;
    }

    private static Spelling is(String original, int at, char before) {
        if (original.startsWith("った", at + 1) && ends(original, at + 3)) {
            return WAS;
        }
        char earlier = Chars.at(original, at - 2);
        boolean other = "たく、。\n 未".indexOf(before) >= 0
                || before == 'い' && earlier == 'あ'
                || before == 'ま' && earlier != 'ま'
                || (before == 'ん' || before == 'い') && Chars.kanji(earlier);
        return !other && ends(original, at + 1) ? IS : null;
    }

    /** Whether a sentence ends there, or a clause that another one is held against. */
    static boolean ends(String original, int from) {
        int at = from;
        if (Chars.at(original, at) == 'よ' || Chars.at(original, at) == 'ね') {
            at++;
        }
        int most = Math.min(original.length(), at + LONGEST);
        while (at < most && DRAWN.indexOf(original.charAt(at)) >= 0) {
            at++;
        }
        char c = Chars.at(original, at);
        return at >= original.length()
                || ENDS.indexOf(c) >= 0
                || at == from && c == 'が' && Chars.at(original, at + 1) == '、';
    }
}
