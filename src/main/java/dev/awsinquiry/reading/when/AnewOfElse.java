package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether what is so "again" is something else than the fault that was over: what stands behind it names something else, 「また遅い
 * ですね、新幹線」, it is a verb of people or a complaint of slowness of which the symptom tells nothing, or 「と思ったら」 goes on what
 * somebody wondered about, 「原因は何かと思ったら証明書が切れてました」.
 */
final class AnewOfElse {

    private static final String PARTICLES = "がはもにをで";
    private static final String MARKS = "、。!()「」 ";

    /** Letters that a particle at the end may have. */
    private static final int REST = 2;

    private AnewOfElse() {}

    static boolean told(Page page, Match match) {
        if (page.begins(match.start(), match.end(), "relapse.thought.ja")) {
            return !page.begins(match.start(), match.end(), "relapse.thought.well.ja") && !opens(page, match);
        }
        boolean anew = page.begins(match.start(), match.end(), "relapse.anew.told.ja")
                || page.begins(match.start(), match.end(), "short.again");
        return anew
                && (lacks(page, match, "anew.slow.ja", "anew.slow.of.ja") && goesOn(page, match)
                        || lacks(page, match, "anew.come.ja", "anew.come.of.ja")
                        || cut(page, match)
                        || inverted(page, match));
    }

    /** Whether nothing stands before it in its sentence. */
    private static boolean opens(Page page, Match match) {
        return page.lower(page.sentences().get(match.sentence()).start(), match.start())
                .isBlank();
    }

    /** Whether more is said than that: 「また重いですがログを添付します」. */
    private static boolean goesOn(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        return page.lower(match.end(), in.end())
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                > REST;
    }

    /** Whether it is of a kind that the symptom tells nothing of. */
    private static boolean lacks(Page page, Match match, String kind, String told) {
        return page.holds(match.start(), match.end(), kind)
                && !page.words().lexicon().holds(page.setting().symptom(), told);
    }

    /** Whether it says what is the same: 「無理です、同じ便には乗れません」. */
    private static boolean cut(Page page, Match match) {
        String lower = page.folded().lower;
        return page.lower(match.start(), match.end()).endsWith("同じ")
                && match.end() < lower.length()
                && Character.isLetter(lower.charAt(match.end()));
    }

    /** Whether the sentence closes on what it speaks of, and the symptom doesn't name that: 「また止まるみたいです、エレベーター」. */
    private static boolean inverted(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String behind = page.lower(match.end(), in.end());
        int comma = behind.indexOf('、');
        int closed = page.lower(match.start(), match.end()).endsWith("、") ? 0 : -1;
        int from = comma < 0 ? closed : comma + 1;
        int to = behind.length();
        while (to > 0 && MARKS.indexOf(behind.charAt(to - 1)) >= 0) {
            to--;
        }
        while (to > 0 && PARTICLES.indexOf(behind.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from < 0 || to <= from) {
            return false;
        }
        int start = match.end() + from;
        int end = match.end() + to;
        boolean noun = Symptom.noun(behind.charAt(to - 1)) || page.distanceBefore(start, end, "still.person.ja") == 0;
        // 「3号車」 is one of several
        return noun
                && behind.substring(from, to).chars().noneMatch(Character::isDigit)
                && !Symptom.holds(page.setting().symptom(), behind.substring(from, to))
                && !page.holds(start, end, "fail")
                && (!page.holds(start, end, "still.fault.ja") || page.holds(start, end, "still.person.ja"));
    }
}
