package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place that a reply names once the place of the trouble is told, and that takes nothing from it: 「us-west-2 のコンソール
 * から操作しました」, the account of a caller in an error message. What answers, puts right, adds, or tells that it fails
 * there does.
 */
final class NamedAside {

    /** Chars between a place and the words that tell what it is to the trouble: a blank or a bracket. */
    private static final int BESIDE = 1;
    /** Chars of the longest noun through which one works there: 「のコンソールから」. */
    private static final int THROUGH = 30;

    private static final String ENDS = "、,。()\n";

    /** What tells in a clause that it fails there. */
    private static final List<String> ILL = List.of(
            "fail",
            "place.ill",
            "also.ill",
            "sick.ja",
            "sick.en",
            "fault.told.en",
            "fault.told.ja",
            "log.failure",
            "status.code");

    /** What an answer may hold beside the names. */
    private static final List<String> REST = List.of("place.rest", "place.only", "also.labelled");

    private static final List<String> PRINCIPALS = List.of(":iam::", ":sts::");
    private static final String KEY = ":kms:";

    private NamedAside() {}

    /** Whether it is no more than named. */
    static boolean is(Page page, Fact fact, String value, int start, int end) {
        List<String> told = TakenBack.told(page, fact);
        int s = page.sentenceAt(start);
        if (told.isEmpty() || s < 0 || page.setting().asked().contains(fact) || PlaceInstead.is(page, s, fact, value)) {
            return false;
        }
        Span name = whole(page, page.sentences().get(s), start, end);
        if (fact == Fact.WHERE_RESOURCE_ID && beside(page, s, name)) {
            return true;
        }
        // "us-west-2 is standby, prod is us-east-1" tells the second
        if (page.has(s, "place.mended") && page.distanceBehind(s, name.end(), "place.role.else") <= BESIDE) {
            return true;
        }
        if (told.equals(List.of(value))) {
            return false;
        }
        if (page.has(s, "place.of.message")
                || TakenBack.denied(page, start, end)
                || OtherKind.is(told, value) && OtherKind.alarm(value)) {
            return true;
        }
        boolean further =
                fact == Fact.WHERE_RESOURCE_ID && OtherKind.is(told, value) && OtherKind.labelled(page, s, name);
        if (further || answers(page, s, name) || page.topic(s).equals(topic(fact))) {
            return false;
        }
        if (!page.sentences().get(s).spoken() || through(page, s, name)) {
            return true;
        }
        return !corrects(page, s)
                && (told.contains(value) || !AlsoThere.told(page, start, end))
                && !(fails(page, s, name) && (!told.contains(value) || only(page, s, name)));
    }

    /** Whether of several that were told it is named as the only one, with a correction and nothing else: "sorry, only Tokyo". */
    static boolean narrows(Page page, Fact fact, String value, int start, int end) {
        List<String> told = TakenBack.told(page, fact);
        int s = page.sentenceAt(start);
        Span name = new Span(start, end);
        return told.size() > 1
                && told.contains(value)
                && s >= 0
                && !page.asks(page.sentences().get(s))
                && corrects(page, s)
                && only(page, s, name)
                && answers(page, s, name);
    }

    /** Whether a resource fails beside those told, and nothing says that it is the one meant: it takes nothing from them. */
    static boolean fallsToo(Page page, Fact fact, int start, int end) {
        int s = page.sentenceAt(start);
        if (fact != Fact.WHERE_RESOURCE_ID || s < 0 || !page.sentences().get(s).spoken()) {
            return false;
        }
        Span name = whole(page, page.sentences().get(s), start, end);
        return fails(page, s, name)
                && !corrects(page, s)
                && !only(page, s, name)
                && !page.has(s, "place.one")
                && !answers(page, s, name)
                && !page.topic(s).equals(topic(fact));
    }

    /** Whether it is told that it stands by, or is gone, or whoever names it only asks for it; and not that it fails. */
    private static boolean beside(Page page, int s, Span name) {
        Sentence in = page.sentences().get(s);
        boolean role = page.distanceBehind(s, name.end(), "place.beside.behind") <= BESIDE
                || page.distanceBefore(in.start(), name.start(), "place.beside.before") <= BESIDE;
        boolean asked = s > 0
                && page.asks(page.sentences().get(s - 1))
                && page.has(s - 1, "place.asked.beside")
                && !page.has(s - 1, "resource.noun");
        return in.spoken() && (role || asked) && !fails(page, s, name);
    }

    /** Whether what is named there fails, or is production's, and whoever tells so doesn't only call it or come from it. */
    static boolean meant(Page page, int s, int start, int end) {
        Span name = whole(page, page.sentences().get(s), start, end);
        String words = page.lower(name.start(), name.end());
        return page.sentences().get(s).spoken()
                && PRINCIPALS.stream().noneMatch(words::contains)
                && !words.contains(KEY)
                && page.distanceBefore(page.sentences().get(s).start(), name.start(), "arn.called.before") > BESIDE
                && page.distanceBehind(s, name.end(), "arn.called.behind") > BESIDE
                && (fails(page, s, name) || AccountPlaces.main(page, s, name) || AccountPlaces.hit(page, s, name));
    }

    private static String topic(Fact fact) {
        return fact.id().substring(fact.id().indexOf('.') + 1).replace("_id", "");
    }

    /** The ARN or the address in which it stands, or the name alone. */
    private static Span whole(Page page, Sentence in, int start, int end) {
        String lower = page.folded().lower;
        int first = start;
        while (first > in.start() && PlaceNames.named(lower.charAt(first - 1))) {
            first--;
        }
        int last = end;
        while (last < in.end() && PlaceNames.named(lower.charAt(last))) {
            last++;
        }
        boolean address = lower.startsWith("arn:", first) || Chars.find(lower, ".", first, last - 1) >= first;
        return address ? new Span(first, last) : new Span(start, end);
    }

    /** Whether it is labelled as what is asked for, or said with nothing that tells of anything else. */
    private static boolean answers(Page page, int s, Span name) {
        Sentence in = page.sentences().get(s);
        if (in.spoken() && page.distanceBefore(in.start(), name.start(), "also.labelled") <= BESIDE) {
            return true;
        }
        List<Span> said = new ArrayList<>(List.of(name));
        for (String words : REST) {
            for (Hit rest : page.found(in, words)) {
                said.add(new Span(rest.start(), rest.end()));
            }
        }
        said.addAll(PlaceNames.in(page, in));
        return BareAnswer.alone(page, s, said);
    }

    /** Whether it puts right what was told, in the same sentence or in the one beside it. */
    static boolean corrects(Page page, int s) {
        return page.has(s, "place.there.alone") || denies(page, s);
    }

    /** Whether it puts right what was told by more than that it is but there: "not everywhere, only in subnet-…". */
    static boolean denies(Page page, int s) {
        return Stream.of(s - 1, s, s + 1)
                .filter(beside -> beside >= 0 && beside < page.sentences().size())
                .anyMatch(beside -> page.has(beside, "correction.said") || page.has(beside, "place.mended"));
    }

    /** Whether one works from there or through it, or it is compared with. */
    private static boolean through(Page page, int s, Span name) {
        Sentence in = page.sentences().get(s);
        if (page.distanceBefore(in.start(), name.start(), "place.through.before") <= BESIDE || looked(page, in, name)) {
            return true;
        }
        String lower = page.folded().lower;
        int limit = Math.min(in.end(), name.end() + THROUGH);
        for (int at = name.end(); at < limit && ENDS.indexOf(lower.charAt(at)) < 0; at++) {
            if (page.distanceBehind(s, at, "place.through") == 0) {
                return true;
            }
            if (page.distanceBehind(s, at, "place.particle") == 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether it was only looked at, and isn't one more that was found to fail: "checked … as well, stuck too". */
    private static boolean looked(Page page, Sentence in, Span name) {
        return page.distanceBefore(in.start(), name.start(), "place.looked.before") <= BESIDE
                && !(AlsoThere.told(page, name.start(), name.end()) && ill(page, name.end(), in.end()));
    }

    /** Whether it is told in the same clause that it fails; who calls isn't what fails. */
    private static boolean fails(Page page, int s, Span name) {
        String words = page.lower(name.start(), name.end());
        if (PRINCIPALS.stream().anyMatch(words::contains)) {
            return false;
        }
        String lower = page.folded().lower;
        Sentence in = page.sentences().get(s);
        Span list = Listed.of(page, in, name.start(), name.end());
        int start = in.start();
        int end = in.end();
        for (Clauses.Clause clause : page.clauses(s)) {
            start = clause.end() <= list.start() ? clause.end() : start;
            end = clause.start() >= list.end() ? Math.min(end, clause.start()) : end;
        }
        int from = Math.max(start, Chars.last(lower, "、", start, list.start()) + 1);
        int stop = Chars.find(lower, "、", list.end(), end);
        int to = stop < 0 ? end : stop;
        return ill(page, from, to);
    }

    /** Whether it is told in the stretch that something fails. */
    static boolean ill(Page page, int start, int end) {
        return ILL.stream().anyMatch(words -> page.holds(start, end, words));
    }

    /** Whether of several it is the only one. */
    private static boolean only(Page page, int s, Span name) {
        return page.distanceBehind(s, name.end(), "place.only") <= BESIDE
                || page.distanceBefore(page.sentences().get(s).start(), name.start(), "place.only") <= BESIDE;
    }
}
