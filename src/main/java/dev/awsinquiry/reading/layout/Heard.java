package dev.awsinquiry.reading.layout;

import java.util.List;
import java.util.Locale;

/**
 * Where what AWS was heard to say goes over into one's own words within a sentence: 「AWS からは 9 時に復旧したとの回答でしたが、
 * こちらではまだ続いています」. The two are of different people, so that each is read by itself. Where what was heard tells of no
 * time and of no end, nothing in it could be taken for one's own, and the sentence stays whole.
 */
final class Heard {

    private static final List<String> FROM = List.of("aws", "アマゾン", "amazon", "サポート", "support");

    /** What the report ends with in Japanese; the comma follows. */
    private static final List<String> REPORTED = List.of(
            "回答でしたが",
            "回答ですが",
            "回答だったが",
            "回答でしたけど",
            "回答がありましたが",
            "回答をもらいましたが",
            "回答をいただきましたが",
            "返答でしたが",
            "返信でしたが",
            "返事でしたが",
            "連絡でしたが",
            "連絡がありましたが",
            "説明でしたが",
            "見解でしたが",
            "報告でしたが",
            "とのことでしたが",
            "とのことですが",
            "とのことでしたけど",
            "とのことだったが",
            "と言われましたが",
            "と言われたが",
            "と言われたけど",
            "だそうですが");

    private static final List<String> OWN = List.of("こちら", "当方", "うち", "手元", "弊社", "自社", "私たち", "実際", "まだ", "当社", "我々");

    private static final List<String> SAYS =
            List.of("said", "says", "told us", "replied", "answered", "confirmed", "responded", "claims", "wrote");

    private static final List<String> OWN_ENGLISH = List.of(
            " but we ", " but our ", " but it's still", " but it is still", " but for us", " but i ", " but here ");

    /** What may be mistaken for one's own: a time or an end. */
    private static final List<String> ENDS =
            List.of("復旧", "解消", "回復", "収束", "解決", "resolved", "recovered", "fixed", "restored", "over", "mitigated");

    /** What began anew, or went on for a while, did so after what was heard: by itself it would tell of no end. */
    private static final List<String> THEN = List.of("また", "まで");

    /** Chars in which one's own words begin. */
    private static final int NEXT = 24;

    private Heard() {}

    /** Whether at the comma there the sentence goes over. */
    static boolean ends(String text, int from, int at, int end) {
        String heard = text.substring(from, at).toLowerCase(Locale.ROOT);
        return (text.charAt(at) == ',' ? english(heard, text, at, end) : japanese(heard, text, at, end))
                && FROM.stream().anyMatch(heard::contains)
                && (heard.chars().anyMatch(Character::isDigit) || ENDS.stream().anyMatch(heard::contains));
    }

    private static boolean japanese(String heard, String text, int at, int end) {
        return REPORTED.stream().anyMatch(heard::endsWith)
                && OWN.stream().anyMatch(words -> text.startsWith(words, at + 1))
                && THEN.stream().noneMatch(text.substring(at, Math.min(end, at + NEXT))::contains);
    }

    private static boolean english(String heard, String text, int at, int end) {
        String next = text.substring(at + 1, Math.min(end, at + NEXT)).toLowerCase(Locale.ROOT);
        return SAYS.stream().anyMatch(heard::contains) && OWN_ENGLISH.stream().anyMatch(next::startsWith);
    }
}
