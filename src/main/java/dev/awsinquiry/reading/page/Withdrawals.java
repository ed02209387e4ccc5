package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a message takes back what was written before it, 「ごめん、それ検証環境の方」, "ok, ignore that". It is short, and holds
 * nothing but such words up to its end, or up to a mark behind which it goes on: 「嘘、一部だった」. 「すみません、確認します」 takes nothing
 * back.
 */
public final class Withdrawals {

    private static final int LONGEST = 70;
    private static final int REST = 30;

    private static final String STOPS = "、。,.;!-–—\n";
    /** What points at the line above. */
    private static final char CARET = '^';

    private static final String NUMBER = "0123456789.,";
    private static final String LEAD = "withdraw.lead";
    private static final String SORRY = "withdraw.sorry";
    private static final String POINT = "withdraw.point";
    private static final String WRONG = "withdraw.wrong";
    private static final String OTHER = "withdraw.other";
    private static final String UNDONE = "withdraw.undone";

    /** What people call the facts that they take back by name. */
    private static final Map<String, Fact> NAMED = Map.of(
            "withdraw.region", Fact.WHERE_REGION,
            "withdraw.account", Fact.WHERE_ACCOUNT,
            "withdraw.resource", Fact.WHERE_RESOURCE_ID,
            "withdraw.time", Fact.WHEN_EXACT,
            "withdraw.zone", Fact.WHEN_TIMEZONE,
            "withdraw.often", Fact.WHEN_FREQUENCY,
            "withdraw.scope", Fact.WHO_SCOPE,
            "withdraw.number", Fact.HOWMUCH_QUANTIFIED);

    private Withdrawals() {}

    /** The taking back that the message is, its words as they were typed. */
    public static Optional<Withdrawn> of(Page page, String typed) {
        String lower = page.folded().lower;
        if (typed.strip().length() > LONGEST
                || lower.indexOf('?') >= 0
                || !page.sentences().stream().allMatch(Sentence::spoken)) {
            return Optional.empty();
        }
        int end = covered(page, lower);
        WordLists lists = page.words().lists();
        boolean wrong = said(page, WRONG, end);
        boolean sorry = said(page, SORRY, end);
        boolean points = said(page, POINT, end) || lower.indexOf(CARET) == 0;
        if (end == lower.length()) {
            boolean past = lists.within("withdraw.past", lower);
            boolean elsewhere = said(page, OTHER, end) && (sorry && (points || past) || points && past);
            Set<Fact> facts = named(page);
            // "the region is wrong" tells what the trouble is
            boolean meant = facts.isEmpty() || past || lists.within("withdraw.was", lower);
            boolean takes = meant && (wrong || elsewhere || said(page, UNDONE, end) && sorry);
            return Optional.of(new Withdrawn(points, wrong, !wrong && !elsewhere, "", "", facts, sorry))
                    .filter(taken -> takes);
        }
        String rest = page.folded().span(end, lower.length()).in(typed).strip();
        if (sorry && !wrong && number(lists, lower.substring(end).strip())) {
            return Optional.of(new Withdrawn(points, false, false, rest, ""));
        }
        boolean parted = page.found(WRONG).stream().anyMatch(hit -> hit.end() <= end && parted(lower, hit.end()));
        return Optional.of(new Withdrawn(points, true, false, "", rest))
                .filter(taken -> parted && rest.length() <= REST);
    }

    /** Where the first word stands that is none of these. */
    private static int covered(Page page, String lower) {
        BitSet rest = new BitSet(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            rest.set(at, Character.isLetterOrDigit(lower.charAt(at)));
        }
        Stream.concat(Stream.of(LEAD, SORRY, POINT, WRONG, OTHER, UNDONE), NAMED.keySet().stream())
                .flatMap(kind -> page.found(kind).stream())
                .forEach(hit -> rest.clear(hit.start(), hit.end()));
        int first = rest.nextSetBit(0);
        return first < 0 ? lower.length() : first;
    }

    private static Set<Fact> named(Page page) {
        return NAMED.entrySet().stream()
                .filter(name -> !page.found(name.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean said(Page page, String kind, int end) {
        return page.found(kind).stream().mapToInt(Hit::end).anyMatch(last -> last <= end);
    }

    /** Whether a mark stands where the word ends. */
    private static boolean parted(String lower, int end) {
        int at = Chars.skipBlanks(lower, end);
        return at < lower.length() && STOPS.indexOf(lower.charAt(at)) >= 0
                || end > 0 && STOPS.indexOf(lower.charAt(end - 1)) >= 0
                || Chars.skipBlanks(lower, end) > end
                        && lower.substring(end, at).indexOf('\n') >= 0;
    }

    private static boolean number(WordLists lists, String rest) {
        int at = 0;
        while (at < rest.length() && NUMBER.indexOf(rest.charAt(at)) >= 0) {
            at++;
        }
        String behind = rest.substring(at).strip();
        return at > 0 && (behind.isEmpty() || lists.has("withdraw.counter", behind));
    }
}
