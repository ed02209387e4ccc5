package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether it is told how often people or a schedule do something, and not how often the fault occurs: in Japanese by the
 * verb that follows first, 「10 分おきに見ていますが」; in both languages by what is said of it, that it was elsewhere, or
 * only should or may be so.
 */
public final class OwnPace {

    private static final String DOING = "pace.own.ja";
    private static final String ELSEWHERE = "pace.else";
    private static final String THEORY = "freq.theory";
    /** Chars behind the frequency within which its verb begins. */
    private static final int NEAR = 16;

    private OwnPace() {}

    public static boolean told(Page page, Match match) {
        int own = page.distanceBehind(match.sentence(), match.end(), DOING);
        return own < NEAR
                        && own <= page.distanceBehind(match.sentence(), match.end(), "fail")
                        && page.lower(match.end(), match.end() + own).indexOf('、') < 0
                || page.beside(match, ELSEWHERE)
                || OtherPace.told(page, match)
                || supposed(page, match);
    }

    /** Whether that is how often it should be by somebody's idea of the cause: 「それだと毎回失敗するはず」 was seen by nobody. */
    public static boolean supposed(Page page, Match match) {
        int end = page.sentences().get(match.sentence()).end();
        int theory = match.start() + page.distanceBehind(match.sentence(), match.start(), THEORY);
        return theory < Math.min(end, match.end() + NEAR)
                && page.lower(match.start(), theory).indexOf('、') < 0
                && !page.holds(match.start(), end, "freq.theory.done");
    }
}
