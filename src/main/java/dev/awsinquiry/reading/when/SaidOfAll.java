package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether 「全台正常です」, 「復旧とします」 or 「エラー0です」 is said of something else than the fault: of what the sentence names and the
 * symptom doesn't, 「店舗ルーターは全店正常です」, of people who agree, 「全員OKです」, or of a kind of trouble that is another one,
 * 「警告0です」.
 */
final class SaidOfAll {

    private static final String PARTICLES = "はもを";

    private SaidOfAll() {}

    static boolean ofElse(Page page, Match match) {
        if (page.begins(match.start(), match.end(), "all.well.ja")) {
            return people(page, match) || kind(page, match) || other(page, match);
        }
        if (page.begins(match.start(), match.end(), "called.over.ja")) {
            return other(page, match);
        }
        return page.begins(match.start(), match.end(), "ended.kind.ja")
                && !page.setting().symptom().contains(noun(page, match));
    }

    /** Whether people are well where none of them was kept out. */
    private static boolean people(Page page, Match match) {
        return page.begins(match.start(), match.end(), "all.people.ja")
                && (!page.words().lexicon().holds(page.setting().symptom(), "kin.dead.enter") || goesOn(page, match));
    }

    /** Whether the same sentence says what they are ready for: 「全員OKです、集まれます」. */
    private static boolean goesOn(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        return page.lower(match.end(), in.end()).chars().anyMatch(Character::isLetter);
    }

    /** Whether nodes are well that nobody spoke of. */
    private static boolean kind(Page page, Match match) {
        return page.begins(match.start(), match.end(), "all.parts.ja")
                && !page.words().lexicon().holds(page.setting().symptom(), "all.parts.of.ja");
    }

    /** Whether the clause speaks of what neither the symptom names nor stands for it: 「プリンタの件は」. */
    private static boolean other(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String before = Symptom.clause(page.lower(in.start(), match.start()));
        int from = match.start() - before.length();
        int end = before.length();
        while (end > 0 && "、 ".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && PARTICLES.indexOf(before.charAt(end - 1)) >= 0
                && !Symptom.named(page.setting().symptom(), before)
                && !itself(page, in, from, from + end);
    }

    /** Whether what the clause speaks of is the fault, or all there is: 「本件は」, and not 「在庫システムは」. */
    private static boolean itself(Page page, Sentence in, int from, int end) {
        return page.found(in, "over.itself.ja").stream()
                .anyMatch(word -> word.end() >= end
                        && (word.start() == from
                                || !Symptom.noun(page.folded().lower.charAt(word.start() - 1))));
    }

    /** The noun that the match begins with. */
    private static String noun(Page page, Match match) {
        String words = page.lower(match.start(), match.end());
        int end = 0;
        while (end < words.length() && Symptom.noun(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }
}
