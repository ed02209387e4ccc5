package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clock time is of, once it is told when it began: when it was over, "no more 5xx since 08:31 UTC"; up to when it
 * lasts, 「いま18:50、まだだめです」; what was done, 「戻した。18:35に。」; or something with a beginning of its own, "the sale starts at
 * 09:00". The words for a beginning in such a sentence are of that.
 */
public final class OtherMoment {

    private static final String FAIL = "fail";
    /** A state that is none of a fault, which something came into: "Active", 「ロックが消えました」. */
    private static final String STATE = "time.good.state";

    /** What changes nothing of a system: that one looked, asked, or was wrong. */
    private static final String LOOKED = "own.look";

    private static final String TURNED = "turned." + Fact.WHEN_ONGOING.id();
    private static final String COMMAS = "、,;";

    /** Chars between a time and what says of it that it is still so then. */
    private static final int BESIDE = 1;

    private OtherMoment() {}

    /** Whether it is that of something else than the beginning. */
    public static boolean is(Page page, int s, int at) {
        Optional<TimeMark> found =
                TimesIn.of(page, s).stream().filter(mark -> mark.start() == at).findFirst();
        if (found.isEmpty()) {
            return false;
        }
        TimeMark clock = found.get();
        boolean since = page.setting().stated(Fact.WHEN_EXACT)
                && page.has(s, "time.since.else")
                && !page.has(s, "correction.said");
        return since
                || lasts(page, s, clock)
                || over(page, s, clock)
                || WellAt.is(page, clock)
                || event(page, s, clock)
                || behindOther(page, s, clock)
                || range(page, s, clock)
                || appointment(page, s);
    }

    /** Whether it may as well count, from so many to so many, and nothing says that it is a time: "ten to 12". */
    private static boolean range(Page page, int s, TimeMark clock) {
        if (!page.lower(clock.start(), clock.end()).contains(" to ")) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        boolean asked = page.setting().question().isEmpty() && !page.setting().stated(Fact.WHEN_EXACT)
                || MessageBefore.asks(page, "asked.when");
        boolean alone = BareAnswer.alone(page, s, List.of());
        boolean part = page.distanceBehind(s, clock.end(), "time.part.en") <= BESIDE
                && page.lower(in.start(), clock.start()).isBlank()
                && alone;
        return !(asked && alone) && !part && page.distanceBefore(in.start(), clock.start(), "time.lead.en") > BESIDE;
    }

    /** Whether a bare time answers when to meet: "can we meet at 9?", "9:30 then". */
    private static boolean appointment(Page page, int s) {
        return MessageBefore.says(page, "time.appointment.en") && BareAnswer.alone(page, s, List.of());
    }

    /** Whether a lone clock time is the moment that the sentence before tells of: when it was over, or when something was done. */
    private static boolean behindOther(Page page, int s, TimeMark clock) {
        int before = s - 1;
        if (before < 0
                || !page.sentences().get(before).spoken()
                || page.timesIn().timed().get(before)
                || page.has(before, "time.right.after")
                || s + 1 < page.sentences().size() && page.has(s + 1, "time.right.after")
                || !BareAnswer.alone(page, s, List.of())) {
            return false;
        }
        return ends(page, before)
                || told(page, before)
                || (placed(page, s, clock) || bare(page, before, s, clock)) && deed(page, before);
    }

    /** Whether a sentence tells that something is over, or well again: 「ステータスがアクティブになりました」. */
    private static boolean ends(Page page, int s) {
        return page.has(s, STATE)
                || WellAt.tells(page, s)
                || endings(page).stream().anyMatch(match -> match.sentence() == s);
    }

    /** Whether something else happened that has its hours: 「昨日の夕方に計画停電がありました。16時から17時です」. */
    private static boolean told(Page page, int s) {
        return page.has(s, "time.event.told")
                && !LineCut.is(page, s)
                && (page.setting().stated(Fact.WHEN_EXACT) || !page.has(s, FAIL));
    }

    /**
     * Whether the time stands right behind what was done, and is none since when it is so: 「再起動しました 21:40」. Behind what
     * one looked up, or was mistaken in, it is what came of that: 「ログを確認しました。10:15 です」.
     */
    private static boolean bare(Page page, int before, int s, TimeMark clock) {
        boolean known = page.setting().stated(Fact.WHEN_EXACT) || page.has(before, "own.deed");
        return known
                && !page.has(before, LOOKED)
                && !page.hasAnywhere("time.put.right")
                && page.distanceBehind(s, clock.end(), "time.from.behind") > BESIDE
                && !Passing.begins(page, before)
                && !MessageBefore.says(page, "time.asked.again");
    }

    /** Whether the words around the time only say that something was then: "at 11:40", 「11:40に」. */
    private static boolean placed(Page page, int s, TimeMark clock) {
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        int behind = clock.end() + 1;
        boolean then = lower.startsWith("に", clock.end())
                && (behind >= sentence.end() || !Character.isLetterOrDigit(lower.charAt(behind)));
        return then || lower.startsWith("at ", sentence.start()) && clock.start() - sentence.start() <= "at ".length();
    }

    private static boolean deed(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        boolean done = page.has(s, "own.deed")
                || ToldDeed.is(page, s)
                || page.deeds().stream()
                        .anyMatch(deed -> deed.sentence() == s
                                && (deed.kind() == Deeds.Kind.MEND || deed.kind() == Deeds.Kind.MAKE));
        return done
                && page.found(sentence, FAIL).stream()
                        .allMatch(fail -> page.begins(fail.start(), sentence.end(), "own.deed"));
    }

    /** Whether it is only said to go on until then, or the time says which of people's appointments is meant. */
    private static boolean lasts(Page page, int s, TimeMark clock) {
        return names(page, s, clock)
                || page.distanceBehind(s, clock.end(), "time.lasting.behind") <= BESIDE
                || page.setting().stated(Fact.WHEN_EXACT)
                        && page.distanceBehind(s, clock.end(), "time.point.behind") <= BESIDE
                || page.distanceBefore(page.sentences().get(s).start(), clock.start(), "time.now.before") <= BESIDE;
    }

    /**
     * Whether the time says which of people's appointments is meant, and nothing failed with those: 「7:30 の予約の方が入れません」
     * tells since when as well.
     */
    private static boolean names(Page page, int s, TimeMark clock) {
        Span own = own(page, s, clock);
        return page.found(page.sentences().get(s), "time.names.behind").stream()
                .filter(hit -> hit.start() >= clock.end() && hit.start() - clock.end() <= BESIDE)
                .anyMatch(hit -> page.has(s, "time.toldof")
                        || !page.holds(hit.end(), own.end(), FAIL)
                        || page.holds(hit.start(), own.end(), "time.names.only"));
    }

    /** Whether the same breath says that it is over, and doesn't tell from when to when it was. */
    private static boolean over(Page page, int s, TimeMark clock) {
        Clauses.Clause breath = breath(page, s, clock);
        boolean alone = TimesIn.of(page, s).stream()
                .filter(mark -> mark.time().isPresent())
                .allMatch(mark -> mark == clock || mark.start() < breath.start() || mark.start() >= breath.end());
        boolean well = page.holds(breath.start(), breath.end(), STATE);
        return alone && !page.holds(breath.start(), breath.end(), "time.lasted") && (well || ended(page, breath));
    }

    private static boolean ended(Page page, Clauses.Clause breath) {
        return endings(page).stream()
                .anyMatch(match -> match.start() >= breath.start()
                        // the mark behind the breath may be a part of it
                        && match.end() <= breath.end() + 1
                        && !page.holds(match.start(), match.end(), "time.was.down"));
    }

    private static List<Match> endings(Page page) {
        // and in the short words of a reply, while it lasts: 「17:48 にログインできました」
        boolean lasts = page.setting().stated(Fact.WHEN_ONGOING);
        return Stream.concat(
                        page.matches(Fact.WHEN_ONGOING.id()).stream(),
                        lasts ? page.matches(TURNED).stream() : Stream.empty())
                .filter(match -> match.rule().value().equals("ended"))
                .toList();
    }

    /** Whether something that has a beginning of its own is spoken of, and no fault of it. */
    private static boolean event(Page page, int s, TimeMark clock) {
        Clauses.Clause breath = breath(page, s, clock);
        return page.distanceBehind(s, clock.end(), "time.event.onset") > BESIDE
                && page.holds(breath.start(), breath.end(), "time.event")
                && !sinceBracket(page, s, clock.end(), breath.end())
                && !page.holds(breath.start(), breath.end(), FAIL);
    }

    /** Whether it is since then, whatever stands in a bracket between: 「8:30の開店(受付開始)からです」. */
    private static boolean sinceBracket(Page page, int s, int from, int to) {
        int close = page.folded().lower.lastIndexOf(')', to - 1);
        return close >= from && page.distanceBehind(s, close + 1, "time.from.behind") <= BESIDE;
    }

    /**
     * The words that are the clock time's own: between the same two marks or links, up to the next time, and from the one
     * before it.
     */
    public static Span own(Page page, int s, TimeMark clock) {
        Clauses.Clause breath = breath(page, s, clock);
        List<TimeMark> clocks = TimesIn.of(page, s).stream()
                .filter(mark -> mark.time().isPresent())
                .toList();
        int from = breath.start();
        int to = breath.end();
        for (Hit link : page.found(page.sentences().get(s), "time.link")) {
            from = link.end() <= clock.start() ? Math.max(from, link.end()) : from;
            to = link.start() >= clock.end() ? Math.min(to, link.end()) : to;
        }
        for (TimeMark other : clocks) {
            from = other.end() <= clock.start() && other.end() > from ? clock.start() : from;
            to = other.start() >= clock.end() ? Math.min(to, other.start()) : to;
        }
        return new Span(Math.min(from, clock.start()), Math.max(to, clock.end()));
    }

    /** The words between the same two marks or links as the time. */
    static Clauses.Clause breath(Page page, int s, TimeMark clock) {
        Sentence sentence = page.sentences().get(s);
        // clauses are those of English: what stands before the first letter of theirs belongs to none
        boolean japanese = Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end());
        Clauses.Clause clause = page.clauses(s).stream()
                .filter(each -> !japanese && each.start() <= clock.start() && clock.end() <= each.end())
                .findFirst()
                .orElse(new Clauses.Clause(sentence.start(), sentence.end(), ' '));
        String lower = page.folded().lower;
        int from = clock.start();
        while (from > clause.start() && COMMAS.indexOf(lower.charAt(from - 1)) < 0) {
            from--;
        }
        int to = clock.end();
        while (to < clause.end() && COMMAS.indexOf(lower.charAt(to)) < 0) {
            to++;
        }
        return new Clauses.Clause(from, to, clause.mark());
    }
}
