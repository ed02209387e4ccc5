package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * {@code howmuch.quantified} by a number without its unit, where a count was told before: as it stands now, "orders lost now
 * 2,100", "queue now 11,200", or as it should have been, "yes sorry 221".
 */
public final class CountAnew implements Recogniser {

    private static final String CORRECTS = "count.corrects";

    /** Chars of a sentence that says little more than the number. */
    private static final int LONGEST = 48;

    /** A number of those affected may grow that much while people write. */
    private static final long GROWS = 10;

    /** Fewest letters of what is counted. */
    private static final int SHORTEST = 3;

    private static final String NOW = "(?:\\b{count.now.en}|{count.now.ja})[ 、]?{count.about}*$";

    private static final String PILE = "{count.pile} ?{count.is}*$";

    /** What is counted of a machine, and no harm. */
    private static final String MACHINE =
            "\\b{count.machine.en}s? {count.number.en}? ?$|{count.machine.ja}数{count.is.ja}?$";

    private static final String AGREES = "^{count.agrees}[,、.。!]? ?";

    @Override
    public void read(Page page, Notes notes) {
        Optional<String> said = page.setting().said(Fact.HOWMUCH_QUANTIFIED);
        if (said.isEmpty() || notes.of(Fact.HOWMUCH_QUANTIFIED) != null) {
            return;
        }
        List<CountCorrection.Count> told =
                CountCorrection.counts(new Folded(page.setting().counted().orElse("")).lower, 0, Integer.MAX_VALUE);
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            List<CountCorrection.Count> now = CountCorrection.counts(page.folded().lower, in.start(), in.end());
            boolean status = notes.of(Fact.HOW_ERROR) != null;
            boolean brief = !status && in.end() - in.start() <= LONGEST && in.spoken() && Recount.tells(page, in);
            if (brief && now.size() == 1 && now.get(0).unit().isEmpty() && other(told, now.get(0))) {
                read(page, notes, s, told, now.get(0), said.get());
            }
        }
    }

    private static void read(
            Page page, Notes notes, int s, List<CountCorrection.Count> told, CountCorrection.Count now, String said) {
        Sentence in = page.sentences().get(s);
        if (asOfNow(page.words().lists(), page.lower(in.start(), now.start()), told, now)) {
            notes.stateWords(Fact.HOWMUCH_QUANTIFIED, in.start(), in.end(), 1);
        } else if (page.has(s, CORRECTS) && alone(page, s, now)) {
            wrong(page, told, now)
                    .ifPresent(before -> notes.state(
                            Fact.HOWMUCH_QUANTIFIED,
                            instead(said, before, page.lower(now.start(), now.end())),
                            now.start(),
                            now.end(),
                            1));
        }
    }

    private static boolean other(List<CountCorrection.Count> told, CountCorrection.Count now) {
        return told.stream().noneMatch(before -> before.digits().equals(now.digits()));
    }

    private static boolean asOfNow(
            WordLists lists, String before, List<CountCorrection.Count> told, CountCorrection.Count now) {
        Matcher as = lists.expression(NOW).matcher(before);
        if (!as.find()) {
            return false;
        }
        String what = before.substring(0, as.start());
        if (lists.expression(MACHINE).matcher(what).find()) {
            return false;
        }
        return told.stream()
                .filter(count -> count.unit().length() >= SHORTEST)
                .anyMatch(count -> what.contains(count.unit())
                        || (what.isBlank()
                                        || lists.expression(PILE).matcher(what).find())
                                && sized(count, now));
    }

    /** Whether the sentence says nothing beside the number, but that it was another one. */
    private static boolean alone(Page page, int s, CountCorrection.Count now) {
        Sentence in = page.sentences().get(s);
        List<Span> said = new ArrayList<>(List.of(new Span(now.start(), now.end())));
        Matcher agrees = page.words().lists().expression(AGREES).matcher(page.lower(in.start(), in.end()));
        if (agrees.find()) {
            said.add(new Span(in.start(), in.start() + agrees.end()));
        }
        return BareAnswer.alone(page, s, said);
    }

    /**
     * The number that was wrong: the one in which digits stood the wrong way round, or the only one, if it is of that size and no
     * other was told since: "12 shops", "sorry, 21" says nothing of the 3,200 orders.
     */
    private static Optional<CountCorrection.Count> wrong(
            Page page, List<CountCorrection.Count> told, CountCorrection.Count now) {
        List<CountCorrection.Count> turned = told.stream()
                .filter(count -> Arrays.equals(sorted(count.digits()), sorted(now.digits())))
                .toList();
        if (!turned.isEmpty()) {
            return turned.stream().findFirst();
        }
        long numbers =
                told.stream().map(CountCorrection.Count::digits).distinct().count();
        boolean since = page.setting().thread().flatMap(Setting.InThread::before).stream()
                .map(before -> new Folded(before).lower)
                .flatMap(before -> CountCorrection.counts(before, 0, before.length()).stream())
                .anyMatch(count -> other(told, count));
        return numbers > 1 || since
                ? Optional.empty()
                : told.stream().filter(count -> sized(count, now)).findFirst();
    }

    private static boolean sized(CountCorrection.Count count, CountCorrection.Count now) {
        return number(count) <= GROWS * number(now) && number(now) <= GROWS * number(count);
    }

    private static String instead(String said, CountCorrection.Count before, String now) {
        String digits = new Folded(said).lower;
        List<CountCorrection.Count> counts = CountCorrection.counts(digits, 0, digits.length());
        boolean same = digits.length() == said.length();
        return counts.stream()
                .filter(count -> same && count.digits().equals(before.digits()))
                .findFirst()
                .map(count -> said.substring(0, count.start()) + now + said.substring(count.end()))
                .orElse(now);
    }

    private static char[] sorted(String digits) {
        char[] sorted = digits.toCharArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static long number(CountCorrection.Count count) {
        String digits = count.digits().replace(".", "");
        return digits.length() > 12 ? Long.MAX_VALUE / GROWS : Long.parseLong(digits);
    }
}
