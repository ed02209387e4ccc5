package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * {@code how.expected} by two quantities of one kind that differ, one as it was set, promised or meant, one as it is:
 * "two minutes, says the page. We got eleven seconds", 「2 時開始と決めてあるのに 5 時過ぎに始まる」.
 */
final class QuantityContrastRecogniser implements Recogniser {

    private static final List<String> KINDS =
            List.of("amount.time", "amount.clock", "amount.money", "amount.share", "amount.data", "amount.count");
    /** The kind whose members are the same only where their counters are: 台 and 回 aren't. */
    private static final String COUNT = "amount.count";

    private static final String CLOCK = "amount.clock";
    /** Chars between the two. */
    private static final int APART = 130;
    /** Chars between a quantity and the word that says what kind of statement it is part of. */
    private static final int BESIDE = 28;
    /** The same for what has no unit, and for clock times, which stand everywhere. */
    private static final int CLOSE = 16;
    /** Quantities of a text that are compared, so that a long table costs no more. */
    private static final int MANY = 60;

    private record Candidate(Hit hit, String kind) {}

    private record Amount(Hit hit, int sentence, String kind) {}

    @Override
    public void read(Page page, Notes notes) {
        if (notes.of(Fact.HOW_EXPECTED) != null) {
            return;
        }
        List<Amount> amounts = amounts(page);
        for (int i = 0; i < amounts.size(); i++) {
            for (int k = i + 1; k < amounts.size() && near(amounts.get(i), amounts.get(k)); k++) {
                if (opposed(page, amounts.get(i), amounts.get(k))) {
                    Hit first = amounts.get(i).hit();
                    notes.stateWords(
                            Fact.HOW_EXPECTED,
                            first.start(),
                            amounts.get(k).hit().end(),
                            1);
                    return;
                }
            }
        }
    }

    /** The quantities that the author tells of; a number that belongs to a unit isn't a bare one as well. */
    private static List<Amount> amounts(Page page) {
        List<Amount> found = new ArrayList<>();
        for (Candidate candidate : candidates(page)) {
            Hit hit = candidate.hit();
            int s = page.sentenceAt(hit.start());
            if (s < 0 || hit.end() > page.sentences().get(s).end()) {
                continue;
            }
            if (found.size() == MANY) {
                break;
            }
            Amount last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean inside = last != null && last.hit().end() > hit.start();
            if (inside && last != null && last.hit().end() >= hit.end()) {
                continue;
            }
            if (inside) {
                found.remove(found.size() - 1);
            }
            // a time that is only put right sets nothing against anything
            boolean corrected = candidate.kind().equals(CLOCK) && page.takesTimeBack(s);
            if (page.sentences().get(s).spoken()
                    && !corrected
                    && free(page.folded().lower, hit)
                    && !ExpectationRecogniser.SILENT.contains(page.acts().at(hit.start()))) {
                found.add(new Amount(hit, s, candidate.kind()));
            }
        }
        return found;
    }

    /** All quantities as they stand, the longest first where several begin. */
    private static List<Candidate> candidates(Page page) {
        List<Candidate> all = new ArrayList<>();
        for (String kind : KINDS) {
            for (Hit hit : page.found(kind)) {
                all.add(new Candidate(hit, kind));
            }
        }
        all.sort(Comparator.<Candidate>comparingInt(c -> c.hit().start())
                .thenComparingInt(c -> -c.hit().end()));
        return all;
    }

    private static boolean near(Amount one, Amount two) {
        return two.hit().start() - one.hit().end() <= APART && two.sentence() - one.sentence() <= 1;
    }

    private static boolean opposed(Page page, Amount one, Amount two) {
        if (!one.kind().equals(two.kind()) || !comparable(page, one, two) || !turns(page, one, two)) {
            return false;
        }
        if (page.has(one.sentence(), "amount.not")
                || page.has(two.sentence(), "amount.not")
                || page.has(one.sentence(), "expects.people")) {
            return false;
        }
        return side(page, one, "amount.meant") && side(page, two, "amount.found")
                || side(page, one, "amount.found") && side(page, two, "amount.meant.behind");
    }

    private static boolean comparable(Page page, Amount one, Amount two) {
        String a = page.lower(one.hit().start(), one.hit().end());
        String b = page.lower(two.hit().start(), two.hit().end());
        char lastA = a.charAt(a.length() - 1);
        char lastB = b.charAt(b.length() - 1);
        boolean counters = Chars.japanese(lastA) || Chars.japanese(lastB);
        return !a.equals(b) && (!one.kind().equals(COUNT) || !counters || lastA == lastB);
    }

    /** Whether something else begins to be said between them. */
    private static boolean turns(Page page, Amount one, Amount two) {
        return one.sentence() != two.sentence()
                || page.holds(one.hit().end(), two.hit().start() + 1, "amount.turn");
    }

    private static boolean side(Page page, Amount amount, String words) {
        Hit hit = amount.hit();
        boolean unit = Character.isLetter(page.folded().lower.charAt(hit.end() - 1));
        int limit = unit && !amount.kind().equals(CLOCK) ? BESIDE : CLOSE;
        return page.distance(hit.start(), hit.end(), words) <= limit;
    }

    /** Whether it is a number among words, no part of a name, a version or an address. */
    private static boolean free(String lower, Hit hit) {
        char before = Chars.at(lower, hit.start() - 1);
        char behind = Chars.at(lower, hit.end());
        boolean unit = !Chars.digit(lower.charAt(hit.end() - 1));
        boolean ends = behind == ' ' || ".,;!?)".indexOf(behind) >= 0 && !Chars.alnum(Chars.at(lower, hit.end() + 1));
        return !Chars.alnum(before) && "-._/".indexOf(before) < 0 && (unit || ends && before == ' ');
    }
}
