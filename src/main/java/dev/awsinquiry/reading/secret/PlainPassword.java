package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/**
 * A password of plain letters and digits, which the words around it give away: 「パスは tanaka123 です」, 「パスワードが
 * tanaka123 のままです」, 「パスワードを tanaka123 に変えたら」. Nothing in it could tell it from a name or an identifier.
 */
final class PlainPassword {

    private static final int REACH = 60;
    private static final int SHORTEST = 6;

    private static final Pattern TOLD = Pattern.compile(
            "^(?:は|が|も|を|に|には|として|、)? ?[「\"'`]?([A-Za-z][A-Za-z0-9_!@]*[0-9][A-Za-z0-9_!@]*)[」\"'`]? ?"
                    + "(?:です|なのに|なのですが|なのだが|なんだけど|なんですが|のはず|でした|だった|だと|のまま|になって|にしてあり|にしてい|に変え|に変更|に戻し|で(?:ログ|サイン)イン|で入|で試|で接続|を入力|を入れ|を設定|を指定|を使|を発行|で発行|を払い出|で払い出|をセット|を登録|で登録)");

    /** Kana and digits, which no name of a resource is written in: 「パスワード = ひみつ1234」. */
    private static final Pattern KANA = Pattern.compile(
            "^ ?(?:は|が|も|を|:|=|→|⇒) ?[「\"'`]?([ぁ-ん]{2,10}[_@!#-]?[0-9]{3,8}[_@!#-]?)[」\"'`]?(?:[\\s。、,)]|$|です|でした|だ|のまま|で[ロサ入接試使繋]|に(?:変|戻|設定)|を(?:入|使|設定))");

    private PlainPassword() {}

    /** Where it stands behind the word that ends at the given place; empty where what stands there is told in other words. */
    static Optional<Span> after(String text, int at) {
        String behind = text.substring(at, Math.min(text.length(), at + REACH));
        Matcher kana = KANA.matcher(behind);
        if (kana.find()) {
            return Optional.of(new Span(at + kana.start(1), at + kana.end(1)));
        }
        Matcher told = TOLD.matcher(behind);
        return told.find() && told.end(1) - told.start(1) >= SHORTEST && !Dummies.isOne(told.group(1))
                ? Optional.of(new Span(at + told.start(1), at + told.end(1)))
                : Optional.empty();
    }
}
