package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
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
import java.util.regex.Pattern;

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

    private static final Pattern NOW = Pattern.compile(
            "(?:\\b(?:now|by now|already|meanwhile|as of now|so far)|今は?|いまは?|現在は?|現時点で)[ 、]?(?:at |up to |down to |about |around |over |約)*$");

    private static final Pattern PILE = Pattern.compile(
            "(?:queue|backlog|pile|total|count|number|stuck|lost|waiting|it's|it is|we're|we are|that's|that is|滞留|待ち|合計|累計|件数)"
                    + " ?(?:is |are |at |up |down |to |は|が|も)*$");

    /** What is counted of a machine, and no harm. */
    private static final Pattern MACHINE = Pattern.compile(
            "\\b(?:instance|node|task|pod|thread|connection|retry|replica|worker|partition|shard|process|container|host|server|cpu|desired|iops"
                    + "|capacity|session|lock|file|row|object|log|version|port)s? (?:count|number|total|is|are)? ?$|(?:インスタンス|ノード|タスク|接続|スレッド|台)数(?:は|が|も)?$");

    private static final Pattern AGREES = Pattern.compile("^(?:yes|yeah|yep|right|true|ja|はい|そうです|確かに)[,、.。!]? ?");

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
        if (asOfNow(page.lower(in.start(), now.start()), told, now)) {
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

    private static boolean asOfNow(String before, List<CountCorrection.Count> told, CountCorrection.Count now) {
        Matcher as = NOW.matcher(before);
        if (!as.find()) {
            return false;
        }
        String what = before.substring(0, as.start());
        if (MACHINE.matcher(what).find()) {
            return false;
        }
        return told.stream()
                .filter(count -> count.unit().length() >= SHORTEST)
                .anyMatch(count -> what.contains(count.unit())
                        || (what.isBlank() || PILE.matcher(what).find()) && sized(count, now));
    }

    /** Whether the sentence says nothing beside the number, but that it was another one. */
    private static boolean alone(Page page, int s, CountCorrection.Count now) {
        Sentence in = page.sentences().get(s);
        List<Span> said = new ArrayList<>(List.of(new Span(now.start(), now.end())));
        Matcher agrees = AGREES.matcher(page.lower(in.start(), in.end()));
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
