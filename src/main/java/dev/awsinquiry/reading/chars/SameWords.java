package dev.awsinquiry.reading.chars;

/**
 * Words that mean the same and are written this way or that: 「きのう」 is read as 「昨日」, 「けさ」 as 「今朝」, 「きょう」 as 「今日」,
 * 「サインイン」 as 「ログイン」, 「お客さん」 as 「お客様」, 「そのあと」 as 「その後」, 「やっぱ」 as 「やっぱり」. What follows a day written in
 * kana tells it from part of another word: 「きょうだい」.
 */
final class SameWords {

    /** What may stand before a word in kana that isn't part of a longer one. */
    private static final String PARTICLES = "はがもをにでとのらてねよ";

    /** What goes on behind a day in hiragana; 「から」 and 「だ」 do as well. */
    private static final String BEHIND = "のはもまにでじよごへやがをっね";

    private static final Spelling YESTERDAY = new Spelling(3, "昨日");
    private static final Spelling TODAY = new Spelling(3, "今日");
    private static final Spelling THIS_MORNING = new Spelling(2, "今朝");
    private static final Spelling LOGIN = new Spelling(5, "ログイン");
    private static final Spelling CUSTOMER = new Spelling(4, "お客様");
    private static final Spelling THEREAFTER = new Spelling(4, "その後");
    private static final Spelling AFTER_ALL = new Spelling(3, "やっぱり");

    private SameWords() {}

    /** The word that begins there, null where none does. */
    static Spelling at(String original, int at, char before) {
        return switch (original.charAt(at)) {
            case 'き' ->
                original.startsWith("きのう", at) && day(original, at + 3, before)
                        ? YESTERDAY
                        : original.startsWith("きょう", at) && day(original, at + 3, before) ? TODAY : null;
            case 'け' -> original.startsWith("けさ", at) && day(original, at + 2, before) ? THIS_MORNING : null;
            case 'サ' -> original.startsWith("サインイン", at) ? LOGIN : null;
            case 'お' -> original.startsWith("お客さん", at) || original.startsWith("お客さま", at) ? CUSTOMER : null;
            case 'そ' -> original.startsWith("そのあと", at) ? THEREAFTER : null;
            case 'や' -> original.startsWith("やっぱ", at) && afterAll(Chars.at(original, at + 3)) ? AFTER_ALL : null;
            default -> null;
        };
    }

    /** Whether neither what stands before nor what stands behind makes another word of it. */
    private static boolean day(String original, int end, char before) {
        boolean within = Chars.hiragana(before) && PARTICLES.indexOf(before) < 0 || before == 'ー';
        char next = Chars.at(original, end);
        return !within
                && (!Chars.hiragana(next)
                        || BEHIND.indexOf(next) >= 0
                        || original.startsWith("から", end)
                        || next == 'だ' && Chars.at(original, end + 1) != 'い');
    }

    private static boolean afterAll(char next) {
        return next != 'り' && next != 'し' && next != '(';
    }
}
