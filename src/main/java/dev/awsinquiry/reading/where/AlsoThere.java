package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Added;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A Region, an account or a resource that a reply names beside the one that was stated: 「大阪でも出始めました」, "down in
 * us-west-2 as well". It takes nothing from what was stated. Where nothing fails there, it is no place of the trouble
 * either: 「大阪でも同じ構成を使っています」, "we'll try us-west-2 too".
 */
public final class AlsoThere {

    static final List<Fact> PLACES = List.of(Fact.WHERE_RESOURCE_ID, Fact.WHERE_ACCOUNT, Fact.WHERE_REGION);

    /** Chars between a place and the words that add it: a blank or a bracket. */
    private static final int BESIDE = 1;
    /** Chars of what stands in brackets behind a place: 「(検証)」. */
    private static final int BRACKETS = 16;

    private AlsoThere() {}

    /** What a reply adds to the facts that it states: to what was stated before, or to what it says instead. */
    public static Map<Fact, Added> in(Page page, Notes notes) {
        Map<Fact, Added> adds = new EnumMap<>(Fact.class);
        for (Fact fact : PLACES) {
            Finding found = notes.of(fact);
            if (found != null && !found.unknown() && page.setting().stated(fact)) {
                Span at = page.folded().stretch(found.span());
                boolean more = told(page, at.start(), at.end())
                        || NamedAside.fallsToo(page, fact, at.start(), at.end())
                        || further(page, fact, found, at);
                List<String> others = new ArrayList<>(notes.others(fact));
                others.addAll(TakenBack.left(page, fact, found.value()));
                Added added = new Added(more, others);
                if (added.toStated() || !added.others().isEmpty()) {
                    adds.put(fact, added);
                }
            }
        }
        return adds;
    }

    /** Whether it is a resource of another kind, and puts nothing right. */
    private static boolean further(Page page, Fact fact, Finding found, Span at) {
        int s = page.sentenceAt(at.start());
        return fact == Fact.WHERE_RESOURCE_ID
                && OtherKind.is(TakenBack.told(page, fact), found.value())
                && !NamedAside.denies(page, s);
    }

    /** Notes it as well where a reply names it as one more. */
    static void note(Page page, Notes notes, Fact fact, String value, int start, int end) {
        if (page.setting().stated(fact) && told(page, start, end)) {
            notes.other(fact, value);
        }
    }

    /** Whether it is one more, but not of those where it fails. */
    static boolean inPassing(Page page, Fact fact, int start, int end) {
        if (!page.setting().stated(fact) || !told(page, start, end)) {
            return false;
        }
        int s = page.sentenceAt(start);
        boolean wanted = fact == Fact.WHERE_RESOURCE_ID && page.has(s, "also.wanted");
        boolean idle = page.acts().at(start) != SpeechAct.TELLS
                || page.has(s, "also.idle") && !page.has(s, "also.ill") && !page.has(s, "fail");
        return idle && !wanted || page.has(s, "also.neither") || Passing.contrast(page, fact, start);
    }

    /** Whether it is one more where it fails, or nothing else is said: of a town or a number nothing else tells what it is. */
    static boolean fails(Page page, Fact fact, int start, int end) {
        if (!page.setting().stated(fact) || !told(page, start, end)) {
            return false;
        }
        int s = page.sentenceAt(start);
        List<Span> said = new ArrayList<>(List.of(new Span(start, end)));
        for (Hit also : page.found("also.behind", "also.before", "also.clause", "also.not.only")) {
            said.add(new Span(also.start(), also.end()));
        }
        said.addAll(PlaceNames.in(page, page.sentences().get(s)));
        return NamedAside.ill(
                        page,
                        page.sentences().get(s).start(),
                        page.sentences().get(s).end())
                || BareAnswer.alone(page, s, said);
    }

    /** Whether it is named as one more. */
    static boolean told(Page page, int start, int first) {
        int s = page.sentenceAt(start);
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        Span list = Listed.of(page, in, start, first);
        if (page.distanceBehind(s, behind(page, list.end()), "also.behind") <= BESIDE
                || page.distanceBefore(in.start(), list.start(), "also.before") <= BESIDE) {
            return true;
        }
        return page.distanceBefore(in.start(), list.start(), "also.labelled") > BESIDE
                && (page.begins(in.start(), in.end(), "also.first")
                        || page.clauses(s).stream().anyMatch(clause -> adds(page, clause, list)));
    }

    private static boolean adds(Page page, Clauses.Clause clause, Span list) {
        boolean behind = page.distanceBehind(page.sentenceAt(list.start()), clause.end(), "also.behind") <= BESIDE;
        return list.end() > clause.start()
                && list.start() < clause.end()
                && (behind || page.holds(clause.start(), clause.end(), "also.clause"));
    }

    /** Behind the place and what stands in brackets behind it. */
    private static int behind(Page page, int end) {
        String lower = page.folded().lower;
        if (Chars.at(lower, end) != '(') {
            return end;
        }
        int close = Chars.find(lower, ")", end, Math.min(lower.length(), end + BRACKETS));
        return close < 0 ? end : close + 1;
    }
}
