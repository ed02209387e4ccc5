package dev.awsinquiry.reading.when;

import com.google.re2j.Matcher;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether it is over for so many, and for nobody knows how many others: "250 users are back" behind "300 users can't log in".
 * As many as were told of are all of them.
 */
final class PartCounted {

    private static final String ENGLISH =
            "^(?:{part.lead},? )*([0-9][0-9,.]*) (?:[a-z-]+ )?([a-z-]+) {part.now}?" + "{part.well}(?:[^a-z]|$)";

    private static final String JAPANESE =
            "^(?:{part.lead.ja}は?、?)?(?:約)?([0-9][0-9,]*) ?({part.counter})(?:の[^、。はが]{1,10})?(?:は|が)";

    /** What is counted right before the end, unless it is all of them: 「3台中2台は復旧」, 「1組なおったので」, but 「全2台復旧」. */
    private static final String BEFORE =
            "(?:^|[^0-9a-z全計,.:第-])([0-9][0-9,]*) ?({part.counter})(?:目)?(?:は|が|だけ|のみ|、|だけは|のみが)?(?:無事|先に)?$";

    private static final String TOLD = "[0-9] ?({part.counter})";

    private PartCounted() {}

    static boolean told(Page page, Match match) {
        if (page.setting().thread().isEmpty()) {
            return false;
        }
        Sentence in = page.sentences().get(match.sentence());
        WordLists lists = page.words().lists();
        Matcher ahead = lists.linear(BEFORE).matcher(page.lower(in.start(), match.start()));
        boolean one = page.setting().said(Fact.WHO_SCOPE).filter("one"::equals).isPresent();
        if (ahead.find() && !one && !holds(before(page), digits(ahead.group(1)))) {
            return !those(page, in.start(), in.start() + ahead.start(1));
        }
        String words = page.lower(in.start(), in.end());
        return Stream.of(ENGLISH, JAPANESE)
                .map(shape -> lists.linear(shape).matcher(words))
                .filter(Matcher::find)
                .filter(counted ->
                        in.start() + counted.start(2) < match.end() && !lists.has("part.time", counted.group(2)))
                .anyMatch(counted -> !holds(before(page), digits(counted.group(1))));
    }

    /** Whether they are counted as those that had failed: 「止まっていた2台」, 「問題の2台」, 「全部で5台」. */
    private static boolean those(Page page, int from, int number) {
        boolean fell = page.distanceBefore(from, number, "part.those.ja") <= 1
                || page.lower(from, number).endsWith("た") && page.holds(from, number, "part.fell.ja");
        // 「落ちてた1台」 of five that were told is one of them
        return fell && !page.words().lists().linear(TOLD).matcher(before(page)).find();
    }

    /** What was told of those who are hit. */
    private static String before(Page page) {
        return Stream.of(Fact.HOW_SYMPTOM, Fact.HOWMUCH_QUANTIFIED, Fact.HOWMUCH_IMPACT)
                .map(page.setting()::said)
                .flatMap(Optional::stream)
                .map(said -> said.toLowerCase(Locale.ROOT).replace(",", ""))
                .collect(Collectors.joining("\n"));
    }

    private static boolean holds(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean opens = at == 0 || !Character.isDigit(text.charAt(at - 1));
            if (opens && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String number) {
        return number.replace(",", "").replace(".", "");
    }
}
