package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Reach;
import java.util.List;

/**
 * Whether all or some of whom a reply tells are those whom the fault hits: 「全台復旧しました」 and "restore: 2 of 5 shards" tell
 * of a repair, 「本社の人は入れてる」 of those who are spared.
 */
public final class Mended {

    private static final List<String> SICK = List.of("fail", "sick.ja", "sick.en");
    private static final List<String> ONLY = List.of("only.ja", "only.en");
    private static final List<String> WELL = List.of("scope.good.ja", "scope.good.en", "scope.well");

    /** How a verb goes on that says the contrary: 「使えて」 and 「いません」. */
    private static final List<String> DENIED = List.of("ない", "なく", "なかっ", "ませ", "ず", "おら", "おりませ");

    private static final String STILL = "い";

    /** What a half begins with, as many tries as that went well. */
    private static final char HALF = '半';

    private Mended() {}

    /** Of whom the words tell. */
    public static Reach of(Page page, Finding found) {
        Span told = page.folded().stretch(found.span());
        int s = page.sentenceAt(told.end() - 1);
        if (s >= 0 && found.fact() == Fact.HOWMUCH_QUANTIFIED) {
            boolean progress = page.found(page.sentences().get(s), "count.progress").stream()
                    .anyMatch(hit -> hit.start() < told.end() && hit.end() > told.start());
            return progress ? Reach.ELSE : Reach.HIT;
        }
        return s < 0 ? Reach.HIT : ofScope(page, s, told, found.value());
    }

    private static Reach ofScope(Page page, int s, Span told, String value) {
        Span clause = clause(page, s, told);
        int end = page.sentences().get(s).end();
        boolean sick = sick(page, clause.start(), clause.end());
        if (!sick && page.holds(clause.start(), clause.end(), "scope.mended") && !turns(page, clause, end)) {
            return Reach.ELSE;
        }
        if (page.holds(clause.start(), end, "scope.else") || !value.equals("everyone") && ofRepair(page, s, told)) {
            return Reach.ELSE;
        }
        if (!only(page, clause) && page.holds(clause.start(), clause.end(), "scope.whole.well")) {
            return Reach.ELSE;
        }
        boolean well =
                !sick && !denied(page.folded().lower, told.end()) && holds(page, WELL, told.start(), clause.end());
        if (well && only(page, clause) && !holds(page, WELL, told.start(), told.end())) {
            // "only those in Tokyo" of whom the rest of the clause says that they are well
            return Reach.ELSE;
        }
        return well ? Reach.SPARED : Reach.HIT;
    }

    private static boolean only(Page page, Span clause) {
        return holds(page, ONLY, clause.start(), clause.end());
    }

    private static boolean holds(Page page, List<String> classes, int from, int to) {
        return classes.stream().anyMatch(words -> page.holds(from, to, words));
    }

    private static boolean sick(Page page, int from, int to) {
        return holds(page, SICK, from, to);
    }

    /** Whether the sentence goes on with who isn't well, or not any more: those alone who are well again are no scope even then. */
    private static boolean turns(Page page, Span clause, int end) {
        return page.holds(clause.end(), end, "scope.relapse") || !only(page, clause) && sick(page, clause.end(), end);
    }

    /** Whether a count is one of steps, of tries or of parts: nobody said that it is that of those who are affected. */
    private static boolean ofRepair(Page page, int s, Span told) {
        int from = page.sentences().get(s).start();
        int end = page.sentences().get(s).end();
        boolean counts = page.lower(told.start(), told.end()).chars().anyMatch(c -> Chars.digit((char) c) || c == HALF);
        return counts && page.holds(from, end, "scope.repair") && !page.holds(from, end, "scope.persons");
    }

    /** Whether the verb goes on with what denies it. */
    static boolean denied(String lower, int end) {
        int at = lower.startsWith(STILL, end) ? end + 1 : end;
        return DENIED.stream().anyMatch(word -> lower.startsWith(word, at));
    }

    /** What stands between commas around the words. */
    private static Span clause(Page page, int s, Span told) {
        Span around = told;
        for (Span clause : ShortClauses.of(page, page.sentences().get(s))) {
            if (clause.start() < told.end() && told.start() < clause.end()) {
                around = new Span(Math.min(around.start(), clause.start()), Math.max(around.end(), clause.end()));
            }
        }
        return around;
    }
}
