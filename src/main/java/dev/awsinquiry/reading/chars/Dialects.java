package dev.awsinquiry.reading.chars;

import java.util.List;

/**
 * Endings of the west, the north and of haste are read as the usual ones: 「落ちとる」 as 「落ちている」, 「死んどらん」 as 「死んでいません」, 「戻りよる」 as
 * 「戻っています」 does, 「つながらへん」 and 「できんかった」 as 「つながりません」 and 「できませんでした」, 「だけやった」, 「だけっす」 and 「だけっちゃ」 as 「だけです」. Told by
 * what stands before them, whichever verb it is.
 */
final class Dialects {

    /** What stands before て in verbs, where とる is ている; 「ログをとる」 and 「受けとる」 take one. */
    private static final String STEMS = "しっいえけせてねべめれげきりち来見着出寝得";

    /** Verbs whose stem ends like that of 「読みとる」. */
    private static final String RISES = "で起生尽飽足降借落朽";

    /** What stands before へん and んかった in verbs of one stem. */
    private static final String ONE_STEM = "えけげせぜてねべめれきぎじちびみ来出見着";
    /** Kanji whose verbs are denied by a short ん as well: 「動かん」, 「進まん」; 「みかん」 has none before it. */
    private static final String SHORT = "かがまばわ";
    /** Nouns and the like behind which や and っす are です. */
    private static final String[] WHOLE = {"だけ", "のみ", "せい", "まま", "同じ", "おなじ", "だめ", "ダメ", "駄目", "一緒", "正常", "無理"};

    /** What asks, and how far before the end of the question it may stand. */
    private static final List<String> ASKING = List.of(
            "どの", "どれ", "どこ", "どう", "どんな", "どっち", "誰が", "誰に", "何が", "何で", "何を", "何の", "何時", "いつ", "いくら", "なんで", "なぜ");

    private static final int FAR = 30;

    private static final Spelling GOING_ON = new Spelling(2, "ている");
    private static final Spelling GOING_ON_VOICED = new Spelling(2, "でいる");
    private static final Spelling GOES_ON_NOT = new Spelling(3, "ていません");
    private static final Spelling GOES_ON_NOT_VOICED = new Spelling(3, "でいません");
    private static final Spelling GOES_ON_NO_MORE = new Spelling(3, "ていない");
    private static final Spelling GOES_ON_NO_MORE_VOICED = new Spelling(3, "でいない");
    private static final Spelling BECAUSE = new Spelling(2, "から");
    private static final Spelling IS_NO_MORE = new Spelling(3, "いない");
    private static final Spelling ONLY = new Spelling(4, "ばかり");
    private static final Spelling NOTHING = new Spelling(2, "");
    private static final Spelling ASKS = new Spelling(1, "の?");
    private static final Spelling NO_LONGER = new Spelling(2, "なく");
    private static final Spelling IS_NOT = new Spelling(3, "いません");
    private static final Spelling NOT = new Spelling(1, "ません");
    private static final Spelling NOT_WESTERN = new Spelling(2, "ません");
    private static final Spelling WAS_NOT = new Spelling(4, "ませんでした");
    private static final Spelling WAS_NOT_WESTERN = new Spelling(5, "ませんでした");
    private static final Spelling BUT = new Spelling(3, "けど");

    private Dialects() {}

    /** The usual spelling of the ending that begins there, null where none does. */
    static Spelling at(String original, int at, char before) {
        return switch (original.charAt(at)) {
            case 'と' -> goesOn(original, at, before);
            case 'ど' -> before == 'ん' ? goesOn(original, at, before) : null;
            case 'り', 'し', 'き', 'ち' -> isAtIt(original, at, before);
            case 'お' -> original.startsWith("おらん", at) ? closes(original, at + 3) ? IS_NOT : IS_NO_MORE : null;
            case 'へ' -> ONE_STEM.indexOf(before) >= 0 ? western(original, at) : null;
            case 'ん' -> denied(original, at, before);
            case 'ば' -> original.startsWith("ばっかり", at) ? ONLY : turned(original, at, before);
            case 'な' -> musing(original, at, before) ? NOTHING : null;
            case 'の' -> asks(original, at) ? ASKS : null;
            case 'ら', 'か', 'が', 'ま', 'わ', 'た' -> turned(original, at, before);
            case 'や' -> was(original, at);
            case 'っ' -> is(original, at);
            case 'け' ->
                "たるいだすん".indexOf(before) < 0
                        ? null
                        : original.startsWith("けんど", at)
                                ? BUT
                                : original.startsWith("けん", at) && ends(original, at + 2) ? BECAUSE : null;
            default -> null;
        };
    }

    /** 「落ちよる」, 「入りよる」, 「動きよる」; 「による」 and 「夜」 have no verb before it. */
    private static Spelling isAtIt(String original, int at, char before) {
        if (!original.startsWith("よる", at + 1) || !Chars.japanese(before) || !closes(original, at + 3)) {
            return null;
        }
        char stem = original.charAt(at);
        boolean one = stem == 'し' || stem == 'ち' || RISES.indexOf(before) >= 0;
        return new Spelling(3, one ? stem + "ています" : stem == 'り' ? "っています" : "いています");
    }

    private static Spelling goesOn(String original, int at, char before) {
        boolean voiced = original.charAt(at) == 'ど';
        if (!voiced && (STEMS.indexOf(before) < 0 || takes(before, Chars.at(original, at - 2)))) {
            return null;
        }
        if (original.startsWith("らん", at + 1)) {
            return Tails.end(original, at + 3)
                    ? voiced ? GOES_ON_NOT_VOICED : GOES_ON_NOT
                    : original.startsWith("かった", at + 3) ? null : voiced ? GOES_ON_NO_MORE_VOICED : GOES_ON_NO_MORE;
        }
        char next = Chars.at(original, at + 1);
        if (next == 'る') {
            return voiced ? GOING_ON_VOICED : GOING_ON;
        }
        boolean was = next == 'っ' && "たて".indexOf(Chars.at(original, at + 2)) >= 0;
        boolean politely = next == 'り' && Chars.at(original, at + 2) == 'ま';
        return !was && !politely ? null : new Spelling(2, voiced ? "でい" : "てい");
    }

    private static boolean takes(char before, char earlier) {
        return "きりち".indexOf(before) >= 0 && RISES.indexOf(earlier) < 0
                || before == 'い' && earlier == '買'
                || before == 'け' && earlier == '受';
    }

    private static Spelling western(String original, int at) {
        return original.startsWith("へんかった", at)
                ? WAS_NOT_WESTERN
                : original.startsWith("へん", at) && closes(original, at + 2) ? NOT_WESTERN : null;
    }

    /** 「出ん」, 「見れん」, 「できんかった」. */
    private static Spelling denied(String original, int at, char before) {
        if (ONE_STEM.indexOf(before) < 0) {
            return null;
        }
        if (original.startsWith("くな", at + 1)) {
            return NO_LONGER;
        }
        if (original.startsWith("かった", at + 1) && closes(original, at + 4)) {
            return WAS_NOT;
        }
        char earlier = Chars.at(original, at - 2);
        boolean verb = before == 'れ' && Chars.japanese(earlier)
                || before == 'き' && earlier == 'で'
                || "えけめべ".indexOf(before) >= 0 && Chars.kanji(earlier)
                || before == 'え' && earlier == 'ら'
                || before == 'ち' && earlier == '落'
                || before == 'き' && earlier == '起'
                || before == '出' && "がはもに".indexOf(earlier) >= 0
                || before == '来' && "がはもに".indexOf(earlier) >= 0;
        return verb && Tails.end(original, at + 1) ? NOT : null;
    }

    /** 「動かへん」, 「動かんかった」, 「動かん」. */
    private static Spelling turned(String original, int at, char before) {
        char ending = original.charAt(at);
        if (!Chars.japanese(before)) {
            return null;
        }
        char polite = ending == 'が' ? 'ぎ' : VerbStems.polite(ending);
        if (original.startsWith("へんかった", at + 1)) {
            return new Spelling(6, polite + "ませんでした");
        }
        if (original.startsWith("へん", at + 1) && closes(original, at + 3)) {
            return new Spelling(3, polite + "ません");
        }
        if (original.startsWith("んくな", at + 1)) {
            return new Spelling(3, ending + "なく");
        }
        if (original.startsWith("んかった", at + 1) && closes(original, at + 5)) {
            return new Spelling(5, polite + "ませんでした");
        }
        boolean briefly = original.startsWith("ん", at + 1)
                && (Chars.kanji(before) && SHORT.indexOf(ending) >= 0 && !numeral(before)
                        || ending == 'ら' && (Chars.kanji(before) && "力考備概".indexOf(before) < 0 || before == 'ま'));
        return briefly && Tails.end(original, at + 2) ? new Spelling(2, polite + "ません") : null;
    }

    private static boolean numeral(char c) {
        return "一二三四五六七八九十百千万数何時".indexOf(c) >= 0;
    }

    /** 「うちだけやった」, 「だけや」. */
    private static Spelling was(String original, int at) {
        if (!whole(original, at)) {
            return null;
        }
        if (original.startsWith("った", at + 1) && Tails.end(original, at + 3)) {
            return new Spelling(3, "でした");
        }
        char next = Chars.at(original, at + 1);
        int end = "でわな".indexOf(next) >= 0 && next != 0 ? at + 2 : at + 1;
        return PlainEndings.ends(original, end) ? new Spelling(end - at, "です") : null;
    }

    /** 「だけっす」, 「だめっちゃ」, 「だけっちゃん」. */
    private static Spelling is(String original, int at) {
        if (original.startsWith("っす", at)) {
            char before = Chars.at(original, at - 1);
            return before != 'ま' && before != 'た' && before != 'で' && closes(original, at + 2)
                    ? new Spelling(2, "です")
                    : null;
        }
        if (!original.startsWith("っちゃ", at) || !whole(original, at)) {
            return null;
        }
        int end = Chars.at(original, at + 3) == 'ん' ? at + 4 : at + 3;
        return PlainEndings.ends(original, end) ? new Spelling(end - at, "です") : null;
    }

    /** 「引けるなぁ」 says what 「引ける」 does; 「引けるかなぁ」 doesn't. */
    private static boolean musing(String original, int at, char before) {
        return "るたいすん".indexOf(before) >= 0
                && "ぁあ".indexOf(Chars.at(original, at + 1)) >= 0
                && PlainEndings.ends(original, at + 2);
    }

    /** Whether a question ends there that has no mark: 「どのステートで落ちるの」, 「壊れてるんでないの」. */
    private static boolean asks(String original, int at) {
        int next = at + 1;
        if (next < original.length() && "。\n".indexOf(original.charAt(next)) < 0
                || !verbal(Chars.at(original, at - 1))) {
            return false;
        }
        int from = at;
        while (from > Math.max(0, at - FAR) && "。\n".indexOf(original.charAt(from - 1)) < 0) {
            from--;
        }
        String said = original.substring(from, at);
        return said.endsWith("んでない")
                || said.endsWith("んじゃない")
                || ASKING.stream().anyMatch(said::contains);
    }

    private static boolean verbal(char c) {
        return "るたいうくすつぬむぶぐ".indexOf(c) >= 0;
    }

    private static boolean whole(String original, int at) {
        for (String word : WHOLE) {
            if (original.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String original, int at) {
        return Tails.end(original, at) || "、,".indexOf(Chars.at(original, at)) >= 0;
    }

    /** Whether a sentence or clause ends there, or what somebody said is told on. */
    private static boolean closes(String original, int at) {
        return ends(original, at)
                || original.startsWith("って", at)
                || original.startsWith("て言", at)
                || original.startsWith("てこと", at)
                || original.startsWith("て", at) && ends(original, at + 1)
                || original.startsWith("から", at)
                || original.startsWith("けど", at)
                || original.startsWith("ので", at)
                || original.startsWith("し", at);
    }
}
