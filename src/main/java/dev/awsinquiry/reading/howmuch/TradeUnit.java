package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number with the counter of somebody's trade behind it: 「20 トン」「12 組」「110 名様」「5,200 食」. Trades count in more ways than a
 * list could hold, so that any short word of kanji or katakana counts, unless it tells time, order, or a machine's number.
 *
 * @param start of the digits
 * @param end behind the counter, and what belongs to it: 「13 組分」
 * @param digits without the marks between them
 * @param unit the counter alone
 */
record TradeUnit(int start, int end, String digits, String unit) {

    /** Chars of a counter; what is longer is a noun. */
    private static final int LONGEST = 4;

    private static final String SIZES = "万千百億";

    /** Behind a kanji it is a verb's: 「14 組調べられません」. */
    private static final String INFLECTED = "べれけげせめえてちりっ";

    /** Those within the stretch. */
    static List<TradeUnit> in(WordLists lists, String lower, int from, int limit) {
        List<TradeUnit> units = new ArrayList<>();
        for (CountCorrection.Count count : CountCorrection.counts(lower, from, limit)) {
            of(lists, lower, count).ifPresent(units::add);
        }
        return units;
    }

    private static Optional<TradeUnit> of(WordLists lists, String lower, CountCorrection.Count count) {
        int start = Chars.skipBlanks(lower, count.end());
        while (start < lower.length() && SIZES.indexOf(lower.charAt(start)) >= 0) {
            start++;
        }
        int end = Math.max(start, count.unitEnd());
        // 「128,000 通未送信」 says at once what became of them
        int undone = lower.substring(start, end).indexOf('未');
        end = undone > 0 ? start + undone : end;
        end = counter(lower, start, end);
        String said = lower.substring(start, end);
        // 「5 件目」 says which one it is
        boolean none = said.isEmpty()
                // an address: 「10.0.0.5 宛」
                || count.digits().indexOf('.') != count.digits().lastIndexOf('.')
                || !Chars.japanese(said.charAt(0))
                || said.endsWith("目")
                || lists.of("trade.unit.none").stream().anyMatch(said::startsWith);
        if (none) {
            return Optional.empty();
        }
        String unit = said;
        for (String behind : lists.of("trade.unit.behind")) {
            unit = unit.length() > behind.length() && unit.endsWith(behind)
                    ? unit.substring(0, unit.length() - behind.length())
                    : unit;
        }
        return unit.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new TradeUnit(count.start(), end, count.digits(), unit));
    }

    /** Behind the counter, where a verb stands at it: 「組」 of 「14 組調べられません」. */
    private static int counter(String lower, int start, int end) {
        boolean verb =
                end - start > 1 && Chars.kanji(lower.charAt(end - 1)) && INFLECTED.indexOf(Chars.at(lower, end)) >= 0;
        return verb ? end - 1 : end;
    }
}
