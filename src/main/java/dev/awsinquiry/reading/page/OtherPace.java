package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether how often is told of another event than the fault: the clause has a subject or an object of its own that nobody
 * has told of, and no word of what goes wrong: 「巡回は二日に一度です」, "a reader that we use now and then". What
 * names nobody may be the fault: 「毎回です」, "every now and then".
 */
final class OtherPace {

    /** What goes wrong, or how it fares. */
    private static final List<String> FAULT = List.of(
            "fail",
            "fault.told.ja",
            "fault.told.en",
            "sick.ja",
            "sick.en",
            "status.code",
            "log.failure",
            "fault.occurs",
            "same.result.ja",
            "scope.good.ja",
            "scope.good.en",
            "pace.fault");

    /** How many of these tell what goes wrong. */
    private static final int WRONG = 7;

    /** Who or what may be named for the fault, where nothing is said of it but how often: 「大阪の店は毎回です」. */
    private static final List<String> HIT = List.of("thing.ja", "biz.place", "pace.hit.ja");

    /** What stands for how often itself: 「発生の頻度は」. */
    private static final String MEASURE = "pace.measure.ja";

    /** Behind what the clause is on what is done each time: 「ボタンを押すと毎回」. */
    private static final Pattern EACH_TIME =
            Pattern.compile("[うくすつぬむぶるた]と|たら|(?<!あ)[れけせてねべめえ]ば|際|とき|時に|時は|たび|度に|場合|最中|後に|てから|ても|間は");

    /** Chars on either side within which its clause lies, so that one without an end isn't looked through for each word. */
    private static final int REACH = 160;

    private static final String PARTICLES = "はがもを";
    private static final String MARKS = "、。;:()「」\n";
    private static final String NUMERALS = "一二三四五六七八九十数何";

    /** What somebody does with something in a clause on it. */
    private static final Pattern RELATIVE = Pattern.compile(
            ".* (?:that|which|whom|where) (?:we|i|you|they|he|she|(?:our|my|the) [a-z-]+)((?: [a-z-]+){1,5}) ");

    private OtherPace() {}

    static boolean told(Page page, Match match) {
        return match.rule().steps().size() == 1
                && page.setting().asked().isEmpty()
                && !page.holds(match.start(), match.end(), "pace.fault")
                && (Lines.hasJapanese(page.folded().text, match.start(), match.end())
                        ? japanese(page, match)
                        : used(page, match));
    }

    private static boolean japanese(Page page, Match match) {
        String lower = page.folded().lower;
        Sentence in = page.sentences().get(match.sentence());
        int first = Math.max(in.start(), match.start() - REACH);
        int limit = Math.min(in.end(), match.end() + REACH);
        int clause = match.start();
        while (clause > first && !mark(lower, clause - 1)) {
            clause--;
        }
        int end = match.end();
        while (end < limit && !mark(lower, end)) {
            end++;
        }
        if (fault(page, match, match.end(), end)) {
            return false;
        }
        for (int at = match.start() - 1; at > first; at--) {
            boolean particle = PARTICLES.indexOf(lower.charAt(at)) >= 0 && noun(lower, at - 1);
            boolean led = at >= clause || leads(lower, first, at, clause);
            if (!particle || !led) {
                continue;
            }
            int from = at;
            while (from > in.start() && !mark(lower, from - 1) && at - from < Page.FAR) {
                from--;
            }
            if (page.distanceBefore(from, at, "pace.time.ja") == 0) {
                continue;
            }
            String between = lower.substring(at, match.end());
            return !EACH_TIME.matcher(between).find()
                    && !fault(
                            page,
                            match,
                            from,
                            match.start(),
                            page.lower(from, at).indexOf('を') >= 0)
                    && !known(page, in, from, at)
                    && !(match.end() + 4 >= end && hit(page, from, at))
                    && !measure(page, from, at);
        }
        return false;
    }

    /**
     * Whether the noun before the comma is what the clause behind it speaks of: a topic of which nothing is said there, unlike
     * 「原因は不明ですが、」, or what 「…の間隔ですが、」 comes to speak of.
     */
    private static boolean leads(String lower, int start, int at, int clause) {
        int from = clause - 1;
        while (from > start && !mark(lower, from - 1)) {
            from--;
        }
        return lower.charAt(at) == 'は'
                ? at == clause - 2 || "へにを".indexOf(Chars.at(lower, clause - 2)) >= 0
                : lower.startsWith("ですが", clause - 4)
                        && lower.substring(from, clause).indexOf('は') < 0;
    }

    /** Whether how often is what is spoken of, and nothing of whose: 「頻度は」. */
    private static boolean measure(Page page, int from, int at) {
        return page.begins(from, at, MEASURE);
    }

    private static boolean hit(Page page, int from, int at) {
        return page.lower(from, at).indexOf('を') < 0
                && HIT.stream().anyMatch(words -> page.distanceBefore(from, at, words) == 0);
    }

    /** Whether the noun was named where the fault was told of: 「同期が止まります。同期は日に三度です」 may be of either. */
    private static boolean known(Page page, Sentence in, int from, int at) {
        String lower = page.folded().lower;
        int start = at;
        while (start > from && noun(lower, start - 1)) {
            start--;
        }
        if (at - start < 2) {
            return at == start;
        }
        int told = lower.indexOf(lower.substring(start, at));
        return told < in.start() || page.setting().symptom().contains(lower.substring(start, at));
    }

    private static boolean noun(String lower, int at) {
        char c = Chars.at(lower, at);
        return Character.isIdeographic(c)
                || Chars.katakana(c)
                || Chars.alnum(c)
                || c == 'ー'
                // what a verb is made a noun by: 「見回り」
                || "りきちしけれえめせげぎび".indexOf(c) >= 0 && Character.isIdeographic(Chars.at(lower, at - 1))
                || c == 'の' && verb(lower, at);
    }

    /** Whether a verb stands before the 「の」 that makes a noun of it: 「集計を回すのが」. */
    private static boolean verb(String lower, int at) {
        return "うくぐすつぬむぶるた".indexOf(Chars.at(lower, at - 1)) >= 0;
    }

    private static boolean mark(String lower, int at) {
        boolean number = lower.charAt(at) == '、'
                && NUMERALS.indexOf(Chars.at(lower, at - 1)) >= 0
                && NUMERALS.indexOf(Chars.at(lower, at + 1)) >= 0;
        return MARKS.indexOf(lower.charAt(at)) >= 0 && !number;
    }

    /** Whether it is how often somebody uses something: "the printer that we only use now and then". */
    private static boolean used(Page page, Match match) {
        int start = page.sentences().get(match.sentence()).start();
        Matcher relative = RELATIVE.matcher(' ' + page.lower(start, match.start()));
        return relative.matches()
                && !fault(page, match, match.start() - relative.group(1).length() - 1, match.start());
    }

    /** Whether the stretch speaks of what goes wrong, by other words than those for how often. */
    private static boolean fault(Page page, Match match, int from, int to) {
        return fault(page, match, from, to, false);
    }

    /** Of what somebody does to something, 「画面を開くのは」, no word counts that says how it fares. */
    private static boolean fault(Page page, Match match, int from, int to, boolean deed) {
        if (from >= to) {
            return false;
        }
        Sentence in = page.sentences().get(match.sentence());
        for (String words : deed ? FAULT.subList(0, WRONG) : FAULT) {
            boolean holds = page.found(in, words).stream()
                    .anyMatch(hit -> hit.start() >= from
                            && hit.end() <= to
                            && (hit.end() <= match.start() || hit.start() >= match.end()));
            if (holds) {
                return true;
            }
        }
        return false;
    }
}
