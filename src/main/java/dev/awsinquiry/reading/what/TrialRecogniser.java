package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.fact.FactRules;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SentenceRole;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What was tried, where word lists alone can't tell. What works elsewhere, and what was found in order, belongs to the
 * search for a fault only where the text tells of one. And in English an action was taken by the author only where it
 * begins a clause or follows whoever did it: "rebooted it twice", "we have rebooted it", but not "it rebooted".
 */
public final class TrialRecogniser implements Recogniser {

    /** Chars of the name of something. */
    private static final int NAME = 7;

    /** Chars before a contrast within which a tool that looks is named. */
    private static final int LOOKS = 24;

    /** Chars of a clause, so that one without an end isn't looked through for each of its words. */
    private static final int CLAUSE = 240;

    private static final List<String> BESIDES =
            List.of("beside.contrast", "beside.check", "beside.well", "beside.bare", "beside.end", "end.contrast");

    /** What tells that something was examined, or which other thing is well. */
    private static final List<String> EXAMINED = List.of("act.any", "looked.ja", "other.ja", "thing.ja", "examined.ja");

    @Override
    public void read(Page page, Notes notes) {
        state(page, Fact.WHAT_TRIED.id(), (p, m) -> true, notes, Fact.WHAT_TRIED);
        state(page, "told.tried", TrialRecogniser::told, notes, Fact.WHAT_TRIED);
        // what mended it, or works elsewhere, is no better trigger than the one that was told of before, and in the
        // thread it
        // leaves the question open what it was that set the fault off
        boolean alone = page.setting().thread().isEmpty();
        Fact[] both = !alone || page.setting().stated(Fact.WHAT_TRIGGER)
                ? new Fact[] {Fact.WHAT_TRIED}
                : new Fact[] {Fact.WHAT_TRIED, Fact.WHAT_TRIGGER};
        state(page, "told.fixed", TrialRecogniser::told, notes, both);
        state(page, "begun.tried", TrialRecogniser::begins, notes, Fact.WHAT_TRIED);
        state(page, "begun.fixed", TrialRecogniser::begins, notes, both);
        boolean asked = page.setting().asked().contains(Fact.WHAT_TRIED);
        state(page, "attempt.tried", TrialRecogniser::faultToldBefore, notes, Fact.WHAT_TRIED);
        state(page, "outcome.tried", (p, m) -> asked && ends(p, m), notes, Fact.WHAT_TRIED);
        boolean fault = notes.stated(Fact.HOW_SYMPTOM) || notes.stated(Fact.HOW_ERROR) || weighed(page);
        if (!fault && !asked) {
            return;
        }
        // who answers what was tried speaks of a fault that was told before
        BiPredicate<Page, Match> counts = (p, m) -> FaultNear.at(p, notes, m.sentence()) && (fault || examined(p, m));
        state(page, "begun.doing", counts.and(TrialRecogniser::begins), notes, Fact.WHAT_TRIGGER);
        // that it works elsewhere is told far from the fault as well, in a note at the end
        BiPredicate<Page, Match> anywhere = (p, m) -> fault || examined(p, m);
        state(page, "beside.contrast", anywhere, notes, Fact.WHAT_TRIED);
        state(page, "beside.contrast", counts.and((p, m) -> alone && !looks(p, m)), notes, Fact.WHAT_TRIGGER);
        state(page, "end.contrast", counts.and(TrialRecogniser::ends).and(TrialRecogniser::seen), notes, both);
        state(page, "other.clause", counts.and(TrialRecogniser::holdsNoFailure), notes, Fact.WHAT_TRIED);
        state(page, "beside.end", counts.and(TrialRecogniser::ends).and(TrialRecogniser::seen), notes, Fact.WHAT_TRIED);
        state(page, "beside.bracket", counts.and(TrialRecogniser::bracketed), notes, Fact.WHAT_TRIED);
        state(page, "beside.well", anywhere.and(TrialRecogniser::seen), notes, Fact.WHAT_TRIED);
        // 「月次レポートは届きます」 may as well say what is usual
        state(
                page,
                "beside.bare",
                counts.and(TrialRecogniser::examined).and(TrialRecogniser::seen),
                notes,
                Fact.WHAT_TRIED);
        state(page, "beside.check", counts, notes, Fact.WHAT_TRIED);
    }

    /**
     * Whether what was examined is named: in Japanese by a word for it or a name of its own, in English by whatever stands before what is said to
     * be well. 「問題ないです」 and "all good" alone may be about anything.
     */
    private static boolean examined(Page page, Match match) {
        String before = page.lower(page.sentences().get(match.sentence()).start(), match.start());
        boolean name = before.chars().anyMatch(c -> Chars.alnum((char) c));
        return Chars.japanese(page.folded().text.charAt(match.start()))
                ? name || EXAMINED.stream().anyMatch(words -> page.has(match.sentence(), words))
                : before.length() >= NAME;
    }

    /** Whether a text that only tells says in more than one place what is well: whoever says so has looked for a fault. */
    private static boolean weighed(Page page) {
        long places = BESIDES.stream()
                .flatMap(target -> page.matches(target).stream())
                .map(Match::start)
                .distinct()
                .count();
        boolean contrast = !page.matches("beside.contrast").isEmpty();
        boolean told = SentenceRole.onlyTells(page);
        return told && (contrast || places > 1);
    }

    /**
     * Whether somebody looked: who says in a thread who is hit, 「ソフトバンクだけ。ドコモは届く」, tells by the others that it is those,
     * and tried nothing.
     */
    private static boolean seen(Page page, Match match) {
        String lower = page.folded().lower;
        boolean topic = lower.startsWith("は", match.start())
                || lower.startsWith("も", match.start())
                || lower.startsWith("のは", match.start())
                || lower.startsWith("だけなら", match.start());
        return !topic
                || page.setting().thread().isEmpty()
                || !page.hasAnywhere("only.ja")
                        && !page.hasAnywhere("kin.no.ja")
                        && (page.matches("contrast").isEmpty() || !page.hasAnywhere("bad.half.ja"));
    }

    private static void state(Page page, String target, BiPredicate<Page, Match> holds, Notes notes, Fact... facts) {
        for (Match match : page.matches(target)) {
            boolean quoted = notes.within(Fact.HOW_ERROR, match.start(), match.end());
            // what ought to be in order wasn't looked at
            boolean hoped = page.topic(match.sentence()).equals("expected");
            if (!quoted && !hoped && holds.test(page, match) && page.role().tells(match.start())) {
                for (Fact fact : facts) {
                    FactRules.stateSentence(fact, match, page, notes);
                }
            }
        }
    }

    /** Whether the match begins its sentence. */
    private static boolean begins(Page page, Match match) {
        return match.start() == page.sentences().get(match.sentence()).start();
    }

    /** Whether nothing fails in the clause that the match begins. */
    private static boolean holdsNoFailure(Page page, Match match) {
        String lower = page.folded().lower;
        int limit = Math.min(page.sentences().get(match.sentence()).end(), match.end() + CLAUSE);
        int end = match.end();
        while (end < limit && ",;。".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return page.distanceBehind(match.sentence(), match.start(), "fail") >= end - match.start();
    }

    /** Whether a fault was told of before, as it was in any thread: what then fails was an attempt to mend it. */
    private static boolean faultToldBefore(Page page, Match match) {
        if (page.setting().thread().isPresent()) {
            return true;
        }
        List<Match> symptoms = page.matches(Fact.HOW_SYMPTOM.id());
        return !symptoms.isEmpty() && symptoms.get(0).sentence() < match.sentence();
    }

    /** Whether the match ends a clause. */
    private static boolean ends(Page page, Match match) {
        String lower = page.folded().lower;
        return match.end() >= page.sentences().get(match.sentence()).end()
                || ".,;:!)*_\n。、".indexOf(lower.charAt(match.end())) >= 0;
    }

    /** Whether the match is about a tool that only looks: that it finds all well tells nothing of when the fault shows. */
    private static boolean looks(Page page, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        return page.holds(Math.max(sentence.start(), match.start() - LOOKS), match.end(), "contrast.look");
    }

    /** Whether a bracket opens before the match: the answer to what stands before it, "route to the gateway (yes)". */
    private static boolean bracketed(Page page, Match match) {
        String lower = page.folded().lower;
        return Chars.at(lower, match.start() - 1) == '(' && ")],;、".indexOf(Chars.at(lower, match.end())) >= 0;
    }

    /** Whether the match begins a clause, or stands behind a word that says who acts. */
    private static boolean told(Page page, Match match) {
        String lower = page.folded().lower;
        int end = match.start();
        end = Chars.beforeBlanks(lower, 0, end);
        int from = end;
        while (from > 0 && (Chars.letter(lower.charAt(from - 1)) || lower.charAt(from - 1) == '\'')) {
            from--;
        }
        // "the `Deleted` filter" is a name
        boolean named = end > 0 && "`\"".indexOf(lower.charAt(end - 1)) >= 0;
        return !named && from == end || page.words().lists().has("trial.doer", lower.substring(from, end));
    }
}
