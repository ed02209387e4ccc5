package dev.awsinquiry.desk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether it is told that something isn't affected of which nobody had said that it was: 「メールは影響ありません」 behind 「予約が
 * 全部止まっています」 says who is spared, and the bookings have stopped all the same.
 */
final class SparedOther {

    private static final Pattern JAPANESE =
            Pattern.compile("^(?:.{0,20}[、。])?(.{1,24}?)(?:に|へ|への|について|に関して)?(?:は|も|の方は|のほうは)、?(?:特に|全く|まったく)?"
                    + "(?:影響|問題|支障)(?:は|が|も)?(?:な[いくし]|無|あり(?:ま|ませ)|ございま|出て(?:い|お)?(?:な|ま|ら))");

    private static final Pattern ENGLISH =
            Pattern.compile("^(?:(?:and|but|no|yes|ok|so),? )?(?:the |our |my )?([a-z][a-z0-9 -]{1,30}?) "
                    + "(?:(?:is|are|was|were|has been|have been) (?:not|un)|(?:isn't|aren't|wasn't|weren't) )"
                    + " ?(?:affected|impacted|hit|touched|harmed)");

    /** Of whom all business is told, whatever stands before: "our end users", but not "mobile users". */
    private static final Pattern EVERYBODY =
            Pattern.compile("(?:it|that|this|we|nobody|everything|everyone|everybody|production|revenue|turnover"
                    + "|(?:(?:the|our|my|any|all|end|paying|external|actual|real|live|existing|business|daily|overall|core|whole|entire"
                    + "|company|us|of|normal|regular|general|day-to-day) )*"
                    + "(?:business|users?|customers?|clients?|consumers?|people|operations?|company|organi[sz]ation|revenues?|sales|turnover"
                    + "|production|trade))");

    private static final List<String> EVERYTHING = List.of(
            "業務", "売上", "売り上げ", "会社", "全社", "事業", "お客様", "お客さま", "顧客", "ユーザー", "ユーザ", "利用者", "会員", "現在", "現時点", "今",
            "実際", "実は", "こちら", "うち", "弊社", "当社", "影響", "ビジネス", "本番", "営業", "サービス", "全体", "エンド", "それ", "これ");

    /** What such words begin with, whatever follows: 「業務自体」, 「お客様側」. */
    private static final List<String> FIRST = List.of(
            "業務", "売上", "売り上げ", "会社", "全社", "事業", "お客様", "お客さま", "ユーザー", "ユーザ", "利用者", "今", "現", "影響", "本番", "全");

    /** Letters of a name whose last may be that of the plural. */
    private static final int SHORTEST = 4;

    private SparedOther() {}

    /**
     * Whether the words tell so.
     *
     * @param told the effect that was told before
     */
    static boolean tells(String words, String told) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        String before = told.toLowerCase(Locale.ROOT);
        Matcher japanese = JAPANESE.matcher(lower);
        if (japanese.find()) {
            String who = japanese.group(1);
            return EVERYTHING.stream().noneMatch(who::endsWith)
                    && FIRST.stream().noneMatch(who::startsWith)
                    && !before.contains(who);
        }
        Matcher english = ENGLISH.matcher(lower);
        return english.find()
                && !EVERYBODY.matcher(english.group(1)).matches()
                && !before.contains(english.group(1))
                && !letters(before).contains(stem(letters(english.group(1))))
                && !before.contains("not affected");
    }

    private static String letters(String words) {
        return words.replaceAll("[^a-z]", "");
    }

    /** "logins" are what is told of by "can't log in". */
    private static String stem(String name) {
        return name.endsWith("s") && name.length() > SHORTEST ? name.substring(0, name.length() - 1) : name;
    }
}
