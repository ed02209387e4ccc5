package dev.awsinquiry.reading.chars;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with more or fewer kana than usual, or in kana altogether as in haste: 「無い」, 「未だ」, 「問合せ」, 「切替」, 「おちました」, 「とま
 * ってます」. Texts and rows of word files are read as if the usual spelling stood there.
 */
final class Kana {

    /** What was typed, what is usual, what must stand before, and what must follow; a hat means none of these. */
    private static final String TABLE = """
            無い	ない	*	*
            無く	なく	*	*
            無か	なか	*	*
            有る	ある	*	*
            有り	あり	*	^難
            有っ	あっ	*	*
            未だ	まだ	*	^に
            筈	はず	*	*
            迄	まで	*	*
            繫	繋	*	*
            為	ため	るたのい	、。にでのかだ
            事	こと	るたいなの	がはにをもでの、。
            様	よう	のるたい	なにでだ
            位	くらい	割分間台人件名回倍円秒日半数%	^置相階目
            所	ところ	た	*
            所	ところ	る	、でがはにを
            終る	終わる	*	*
            割当て	割り当て	*	*
            取消し	取り消し	*	*
            入替	入れ替	*	えわ
            打切	打ち切	*	らりるっ
            変り	変わり	*	*
            変ら	変わら	*	*
            変っ	変わっ	*	*
            終り	終わり	*	*
            終ら	終わら	*	*
            止る	止まる	*	*
            止り	止まり	*	*
            止っ	止まっ	*	*
            書込	書き込	*	まみむめ
            書込	書き込み	*	^まみむめ
            読込	読み込	*	まみむめ
            読込	読み込み	*	^まみむめ
            取込	取り込	*	まみむめ
            取込	取り込み	*	^まみむめ
            繰返	繰り返	*	さしすせ
            切替え	切り替え	*	*
            切替	切り替え	*	^え
            問合せ	問い合わせ	*	*
            問合わせ	問い合わせ	*	*
            打合せ	打ち合わせ	*	*
            立上げ	立ち上げ	*	*
            立上が	立ち上が	*	*
            落し	落とし	*	*
            おち	落ち	*	たてるまな
            とま	止ま	^ま	りっらる
            おそい	遅い	*	*
            おそく	遅く	*	*
            とど	届	*	かきいけく
            なお	直	*	りっらる
            もど	戻	*	りっらる
            うご	動	*	かきいけく
            おわ	終わ	*	りっらる
            つかえ	使え	*	なまず
            みられ	見られ	^て	なまずる
            みえ	見え	*	なまずるて
            ひら	開	*	かきいけ
            はいれ	入れ	*	なまずる
            ふえ	増え	*	てたま
            """;

    private static final String ANY = "*";

    private static final Map<Character, List<Usual>> BY_FIRST = byFirst();

    /** What any of them begins with: each character of a text is looked up. */
    private static final BitSet FIRST = new BitSet();

    static {
        BY_FIRST.keySet().forEach(FIRST::set);
    }

    private record Usual(String typed, Spelling spelling, String before, String behind) {}

    private Kana() {}

    /** The usual spelling of the word that begins there, null where it is usual. */
    static Spelling at(String original, int at, char before) {
        if (!FIRST.get(original.charAt(at))) {
            return null;
        }
        for (Usual word : BY_FIRST.get(original.charAt(at))) {
            if (original.startsWith(word.typed(), at)
                    && fits(word.before(), before)
                    && fits(word.behind(), Chars.at(original, at + word.typed().length()))) {
                return word.spelling();
            }
        }
        return null;
    }

    private static boolean fits(String wanted, char c) {
        return wanted.equals(ANY) || (wanted.charAt(0) == '^' ? wanted.indexOf(c) < 0 : wanted.indexOf(c) >= 0);
    }

    private static Map<Character, List<Usual>> byFirst() {
        Map<Character, List<Usual>> words = new HashMap<>();
        for (String[] row : Table.rows(TABLE)) {
            words.computeIfAbsent(row[0].charAt(0), first -> new ArrayList<>())
                    .add(new Usual(row[0], new Spelling(row[0].length(), row[1]), row[2], row[3]));
        }
        return words;
    }
}
