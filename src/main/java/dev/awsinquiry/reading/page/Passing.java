package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import java.time.Duration;
import java.util.List;

/**
 * What a reply names in passing, once the fact is stated: 「17:05 に再起動しましたが変わりません」 is no new onset,
 * 「us-east-1 は正常です」 no new Region. What is said of the fact itself, and what corrects it, still counts.
 */
public final class Passing {

    /** What is told by so little later than the beginning may be the same, told more exactly. */
    private static final Duration SAME = Duration.ofMinutes(20);

    /** Chars of "since ", 「からです」. */
    private static final int SINCE = 7;

    /** What the words of a time's own hold where it is that of a fault, beside the words for one. */
    private static final List<String> OWN = List.of("status.code", "time.noun.onset", "time.first");

    private Passing() {}

    /** Whether a clock time speaks of something else than of when it began. */
    public static boolean time(Page page, int at) {
        if (!page.setting().stated(Fact.WHEN_EXACT)) {
            return false;
        }
        int s = page.sentenceAt(at);
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return true;
        }
        if (ShownTime.is(page, s) && !begins(page, s)
                || OtherClock.shows(page, s, at)
                || page.has(s, "time.http.date")) {
            return true;
        }
        boolean corrects = page.has(s, "correction.said")
                || page.timesIn().retracted().get(s)
                || page.topic(s).equals("when")
                || SourcedTime.is(page, s);
        boolean claimed = ClaimedTime.is(page, s, at);
        if (!corrects && (OtherMoment.is(page, s, at) || !claimed && FirstTime.aside(page, s, at))) {
            return true;
        }
        if (!corrects && (NoticedThen.is(page, s, at) || MeasureThen.is(page, s, at)) || wellThen(page, s, at)) {
            return true;
        }
        boolean ofIt = corrects
                || claimed
                || begins(page, s) && !(later(page, s, at) && !claims(page, s, at))
                || FirstTime.is(page, s, at)
                || fails(page, s, at)
                || SameMoment.is(page, s, at);
        boolean alone =
                BareAnswer.alone(page, s, answers(page, s)) && !fellThen(page, s, at) && !OtherPutRight.goesOn(page);
        boolean answers = alone || struck(page, s, at);
        return !ofIt && (!answers || ToldDeed.is(page, s));
    }

    private static boolean wellThen(Page page, int s, int at) {
        return TimesIn.of(page, s).stream()
                .filter(mark -> mark.start() == at)
                .anyMatch(mark -> ClaimedTime.well(page, mark));
    }

    /**
     * Whether a fault is told of since that time, or of that time and nothing more: 「7:31に止まりました」. What failed later than
     * was told is another stage, another part or, where the errors stopped, the end of it.
     */
    private static boolean struck(Page page, int s, int at) {
        if (!page.has(s, "fail") || page.has(s, "time.toldof") || page.has(s, "time.also") && later(page, s, at)) {
            return false;
        }
        boolean brief = TimesIn.beside(page, s) <= TimesIn.ANSWER && !later(page, s, at);
        return TimesIn.of(page, s).stream()
                .filter(mark -> mark.start() == at)
                .anyMatch(mark -> page.distanceBehind(s, mark.end(), "time.from.behind") == 0
                        || brief && page.folded().lower.startsWith("に", mark.end()));
    }

    /** Whether nothing but a later time stands behind what failed: 「後続も同じエラーでこけました 07:24」. */
    private static boolean fellThen(Page page, int s, int at) {
        return s > 0
                && TimesIn.beside(page, s) <= 1
                && page.sentences().get(s - 1).spoken()
                && page.has(s - 1, "fail")
                && !page.timesIn().timed().get(s - 1)
                && later(page, s, at);
    }

    /** Whether it was more than some minutes after the beginning that was told. */
    private static boolean later(Page page, int s, int at) {
        return FirstTime.later(page, s, at, SAME) && !ClaimedTime.is(page, s, at) && !ClaimedTime.refuted(page);
    }

    /** Whether a later time is said to be that of the beginning, and not of another part of it. */
    private static boolean claims(Page page, int s, int at) {
        Sentence sentence = page.sentences().get(s);
        return page.words().retractions().opens(page.folded().lower, sentence.start(), sentence.end())
                || !onlyStruck(page, s)
                        && (TimesIn.beside(page, s) <= SINCE || tellsOwn(page, s, at) && !page.has(s, "time.also"));
    }

    /**
     * Whether the words of the time's own tell of a fault or that it began, and not only others of the sentence: "rolled back
     * 8:41, no errors since" doesn't.
     */
    private static boolean tellsOwn(Page page, int s, int at) {
        return TimesIn.of(page, s).stream()
                .filter(mark -> mark.start() == at)
                .map(mark -> OtherMoment.own(page, s, mark))
                .anyMatch(own -> page.found(page.sentences().get(s), "fail").stream()
                                .filter(fail -> own.start() <= fail.start() && fail.end() <= own.end())
                                .anyMatch(fail -> !page.begins(fail.start(), own.end(), "own.deed"))
                        || OWN.stream().anyMatch(words -> page.holds(own.start(), own.end(), words)));
    }

    /** Whether all that speaks of a beginning is that something fell over or was noticed, as it may once more. */
    private static boolean onlyStruck(Page page, int s) {
        return !page.has(s, "time.begins")
                && page.found(page.sentences().get(s), "time.onset").stream()
                        .allMatch(hit -> page.holds(hit.start(), hit.end(), "time.struck"));
    }

    /** Words that say which time it is, and nothing else: "the earliest one is …", 「…が最初です」. */
    private static List<Span> answers(Page page, int s) {
        return page.found(page.sentences().get(s), "time.answer").stream()
                .map(hit -> new Span(hit.start(), hit.end()))
                .toList();
    }

    /** Whether a sentence speaks of the beginning. */
    public static boolean begins(Page page, int s) {
        return !page.has(s, "time.well") && (page.has(s, "time.onset") || page.has(s, "time.begins"));
    }

    /**
     * Whether a sentence speaks of something else that happened at that time: what was done, or that it is over. "The
     * writer flapped at 15:02, then I pinned it" tells of both, each in a clause of its own.
     */
    public static boolean ofSomethingElse(Page page, int s, int at) {
        Sentence whole = page.sentences().get(s);
        boolean other = !begins(page, s)
                && !FirstTime.is(page, s, at)
                && (page.has(s, "ended")
                        || page.has(s, "short.ended")
                        || done(page, s, "change.told", whole.start(), whole.end())
                        || page.has(s, "own.deed")
                        || done(page, s, Fact.WHAT_TRIED.id(), whole.start(), whole.end())
                        || done(page, s, Fact.WHAT_TRIGGER.id(), whole.start(), whole.end()))
                && page.clauses(s).stream().noneMatch(clause -> fails(page, s, clause, at));
        return (other || page.has(s, "time.ofdeed")) && !SourcedTime.is(page, s);
    }

    /** Whether a fault, and nothing else, is told of about that time. */
    private static boolean fails(Page page, int s, int at) {
        return page.has(s, "time.about")
                && !later(page, s, at)
                && !page.has(s, "time.toldof")
                && page.clauses(s).stream().anyMatch(clause -> fails(page, s, clause, at));
    }

    /** Whether the time stands in the clause, and nothing but the fault beside it. */
    private static boolean fails(Page page, int s, Clauses.Clause clause, int at) {
        return at >= clause.start()
                && at < clause.end()
                && page.holds(clause.start(), clause.end(), "fail")
                && !page.holds(clause.start(), clause.end(), "ended")
                && !done(page, s, Fact.WHAT_TRIED.id(), clause.start(), clause.end())
                && !done(page, s, Fact.WHAT_TRIGGER.id(), clause.start(), clause.end());
    }

    /** Whether something is told there that was done. */
    private static boolean done(Page page, int s, String target, int start, int end) {
        return page.matches(s, target) && page.touches(target, start, end);
    }

    /** Whether an ARN is that of whoever calls, where the resource was named before. */
    public static boolean principal(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        String arn = page.lower(start, end);
        return page.setting().stated(Fact.WHERE_RESOURCE_ID)
                && (arn.contains(":iam::") || arn.contains(":sts::"))
                && !page.has(s, "correction.said");
    }

    /** Whether a place or a thing is named as the one where all is well. */
    public static boolean contrast(Page page, Fact fact, int at) {
        int s = page.sentenceAt(at);
        return page.setting().stated(fact)
                && s >= 0
                && page.sentences().get(s).spoken()
                && page.has(s, "contrast.well");
    }
}
