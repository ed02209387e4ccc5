package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with what they count or cost: 300 名, 3 店舗, 50 万円/時, "1,200 orders", "$4k an hour". */
final class Counts {

    private static final String NUMBER = "[0-9][0-9,.]{0,14}(?:[kmb](?![a-z]))? ?(?:百|千|万|億|数)*(?:\\+|余り|以上|弱|強|近く|ほど|hundred|thousand|million)?";
    private static final Pattern MONEY = Pattern.compile("(?:[$¥€£]|usd |jpy |eur )" + NUMBER);
    private static final Pattern COUNT = Pattern.compile(NUMBER
            + " ?(?:名|人|件|店|社|台|校|円|ドル|本|通|組|世帯|口座|便|枚|個|食|箱|拠点|病院|施設|工場|割|%|パーセント|テナント|ユーザ|アカウント|リクエスト|注文|会員|顧客|患者|生徒|クライアント|ライン|車両|床|席|室"
            + "|users?|customers?|orders?|people|persons?|stores?|shops?|sites?|requests?|transactions?|tenants?|patients?|students?|employees|staff|clients?|members?|players?|viewers?|subscribers?|agents?|devices?|payments?|bookings?|calls|tickets|accounts?|companies|merchants?|drivers?|shipments?|parcels|trucks|flights|passengers|seats|schools?|branches|hospitals|clinics|factories|warehouses|terminals|kiosks|percent|dollars|euros|yen|usd|eur|gbp)");
    private static final Pattern SPOKEN = Pattern.compile("(?:数|何)(?:十|百|千|万)(?:名|人|件|店|社|台|校|円|本|通)|半数|(?:dozens|hundreds|thousands|tens of thousands|millions) of|half (?:of|the|our)|[一二三四五六七八九]割");

    private Counts() {}

    /** Adds the numbers with their units. */
    static void find(String lower, List<Shape> into) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            Pattern pattern = Chars.digit(c) ? COUNT : "$¥€£uje".indexOf(c) >= 0 ? MONEY : "数何半dht一二三四五六七八九m".indexOf(c) >= 0 ? SPOKEN : null;
            if (pattern == null || Chars.alnum(Chars.at(lower, i - 1)) && Chars.alnum(c)) {
                continue;
            }
            Matcher m = pattern.matcher(lower).region(i, Math.min(lower.length(), i + 40));
            if (m.lookingAt()) {
                into.add(new Shape(Kind.COUNT, i, m.end(), lower.substring(i, m.end())));
                i = m.end() - 1;
            } else if (Chars.digit(c)) {
                i = Chars.digits(lower, i, lower.length()) - 1;
            }
        }
    }
}
