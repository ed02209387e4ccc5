package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AboutFault;
import dev.awsinquiry.reading.page.ActorAside;
import dev.awsinquiry.reading.page.AskedBefore;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.OwnPace;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SaidAlone;
import dev.awsinquiry.reading.page.ScopeOfDeed;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.when.OverElsewhere;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks against taking a fact for stated where a rule of the word files for it holds: a row each. */
final class Objections {

    /** What one may object to a match for a fact. */
    private interface Objection {
        boolean holds(Said said);
    }

    private record Said(Fact fact, Page page, Notes notes, Match match) {}

    /** An objection, and the facts that it may be raised to. */
    private record Row(Set<Fact> facts, Objection objection) {}

    /** What clauses do that don't state the fact, whatever words they hold. */
    private static final Map<Fact, Set<SpeechAct>> SILENT = Map.of(
            Fact.HOW_SYMPTOM, Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES, SpeechAct.REMARKS),
            Fact.WHO_SCOPE, Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES, SpeechAct.REMARKS),
            Fact.WHY_PROBLEM, Set.of(SpeechAct.ASKS, SpeechAct.REMARKS),
            Fact.WHY_GOAL, Set.of(SpeechAct.ASKS, SpeechAct.PLANS, SpeechAct.REMARKS),
            Fact.HOWMUCH_IMPACT, Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES, SpeechAct.REMARKS),
            Fact.WHEN_ONGOING, Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES),
            Fact.WHEN_FREQUENCY, Set.of(SpeechAct.ASKS),
            Fact.WHO_ACTOR, Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES));

    /** Facts about a fault: a text that tells of none and asks for something is about plans or the business. */
    private static final Set<Fact> OF_FAULT = Set.of(Fact.WHEN_ONGOING, Fact.WHEN_FREQUENCY, Fact.WHO_SCOPE);

    /** How often, whom and by whom are told of anything; 「まだ続いています」 is of the fault wherever it stands. */
    private static final Set<Fact> ONLY_BESIDE_FAULT = Set.of(Fact.WHEN_FREQUENCY, Fact.WHO_SCOPE, Fact.WHO_ACTOR);

    /** What is over was a fault, whether or not it is told which. */
    private static final String OVER = "ended";

    private static final List<Row> ROWS = List.of(
            new Row(OF_FAULT, Objections::faultless),
            new Row(ONLY_BESIDE_FAULT, Objections::elsewhere),
            new Row(Set.of(Fact.HOW_SYMPTOM), said -> denied(said.page(), said.match())),
            new Row(Set.of(Fact.WHEN_FREQUENCY), said -> OwnPace.told(said.page(), said.match())),
            new Row(
                    Set.of(Fact.WHO_ACTOR),
                    said -> ActorAside.told(
                            said.page(), said.match().start(), said.match().end())),
            new Row(AboutFault.TOLD_OF_ANYTHING, said -> !AboutFault.tells(said.page(), said.fact(), said.match())),
            new Row(Set.of(Fact.WHEN_ONGOING), said -> OverElsewhere.told(said.page(), said.match())),
            new Row(Set.of(Fact.WHO_SCOPE), said -> vaguer(said.page(), said.match())),
            new Row(Set.of(Fact.WHO_SCOPE), said -> ScopeOfDeed.told(said.page(), said.match())),
            new Row(Set.of(Fact.WHO_SCOPE), said -> FaultNear.unhurt(said.page(), said.notes(), said.match())),
            new Row(
                    Set.of(Fact.HOWMUCH_IMPACT),
                    said -> SetUp.told(said.page(), said.match().sentence())),
            new Row(Set.of(Fact.HOWMUCH_IMPACT), said -> SetUp.anyCase(said.page(), said.match())),
            new Row(
                    AskedBefore.COUNTS,
                    said -> AskedBefore.ofDeed(said.page(), said.match().sentence())),
            new Row(SILENT.keySet(), Objections::silent));

    private Objections() {}

    /** Whether any of them holds. */
    static boolean hold(Fact fact, Page page, Notes notes, Match match) {
        Said said = new Said(fact, page, notes, match);
        for (Row row : ROWS) {
            if (row.facts().contains(fact) && row.objection().holds(said)) {
                return true;
            }
        }
        return false;
    }

    /** A single sentence may be the answer to a question that nobody recorded. */
    private static boolean faultless(Said said) {
        return Sentence.counting(said.page().sentences()) > 1
                && !OVER.equals(said.match().rule().value())
                && !FaultNear.told(said.page(), said.notes());
    }

    /** Whether it neither stands where the fault is told nor speaks of nothing else wherever it stands. */
    private static boolean elsewhere(Said said) {
        return !FaultNear.at(said.page(), said.notes(), said.match().sentence())
                && !(said.fact() == Fact.WHEN_FREQUENCY && SaidAlone.is(said.page(), said.fact(), said.match()));
    }

    private static boolean silent(Said said) {
        return SILENT.get(said.fact())
                .contains(said.page().acts().at(said.match().end() - 1));
    }

    /** Whether the words end in what is denied: "it is not down", 「業務は止まっていません」. A reply that says so counts. */
    private static boolean denied(Page page, Match match) {
        return page.setting().thread().isEmpty()
                && page.found(page.sentences().get(match.sentence()), "denied.fault").stream()
                        .anyMatch(hit -> hit.start() < match.end() && match.end() <= hit.end());
    }

    /** Whether a reply says only that there are some whom it hits, who were named before: 「ログインできない方が出ています」. */
    private static boolean vaguer(Page page, Match match) {
        boolean named = page.setting()
                .said(Fact.WHO_SCOPE)
                .filter(before -> before.equals(match.rule().value()))
                .isPresent();
        return named && page.holds(page.sentences().get(match.sentence()).start(), match.end(), "scope.vague");
    }
}
