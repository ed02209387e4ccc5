package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether 「まだ」 is of something else than the fault: of what a person has yet to do or to hear, 「インスタンスはまだ止めてません」,
 * 「部長からまだ返事ない」, or of a noun right before it that is neither of the systems nor of the symptom, 「夕飯まだです」.
 */
final class StillOfElse {

    private static final String STILL = "まだ";
    private static final String PARTICLES = "はがもを";

    /** Chars of the verb between what is out and that it still is. */
    private static final int NEAR = 5;

    /** Chars by which a noun is known again in the symptom. */
    private static final int STEM = 2;

    private StillOfElse() {}

    /** Whether the match goes on by such a word, or says of what is over that it is as usual, or not there any more. */
    static boolean told(Page page, Match match) {
        if (calm(page, match) || away(page, match)) {
            return true;
        }
        // where no fault was told before, the words tell of it themselves: 「まだデプロイできません」
        if (page.setting().thread().isEmpty()) {
            return false;
        }
        String lower = page.folded().lower;
        int still = lower.indexOf(STILL, match.start());
        if (still < 0 || still >= match.end()) {
            return false;
        }
        Sentence in = page.sentences().get(match.sentence());
        int behind = still + STILL.length();
        while (behind < in.end() && "、 ".indexOf(lower.charAt(behind)) >= 0) {
            behind++;
        }
        boolean closes = behind >= in.end() || page.begins(behind, in.end(), "still.closes.ja");
        return page.begins(behind, in.end(), "still.else.ja") && !fault(page, behind, in)
                || closes && other(page, in, still);
    }

    /** Whether what is over is said to be as usual, or not there any more: "4xx still at 2%, that's normal". */
    private static boolean calm(Page page, Match match) {
        return page.setting().over()
                && (page.has(match.sentence(), "relapse.usual.en")
                        || page.distance(match.start(), match.end(), "relapse.calm.en") == 0
                        || page.distance(match.start(), match.end(), "relapse.thing.en") == 0 && thing(page, match));
    }

    /**
     * Whether somebody is out, or all are out of something: "our DBA is still out", "we're still out of stock". A name that
     * nobody has told of may be a person's as well as a town's.
     */
    private static boolean away(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        return page.found(in, "still.out.en").stream()
                .filter(out -> out.start() < match.end() && out.end() > match.start())
                .anyMatch(out -> {
                    String before = page.lower(in.start(), out.start());
                    return page.begins(out.start(), in.end(), "still.out.of.en")
                            || page.lower(out.start(), out.end()).endsWith("out")
                                    && page.setting().thread().isPresent()
                                    && !before.isBlank()
                                    && page.distanceBefore(in.start(), out.start(), "still.out.fault.en") > NEAR
                                    && !Symptom.named(page.setting().symptom(), before);
                });
    }

    /** Whether what is broken is no part of the symptom: the coffee machine. */
    private static boolean thing(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String symptom = page.setting().symptom();
        return page.found(in, "relapse.thing.en").stream()
                .map(hit -> page.lower(hit.start(), hit.end()).split(" ")[0])
                .noneMatch(symptom::contains);
    }

    /** Whether what is still so is the fault itself: the act that the symptom denies, or that people suffer from it. */
    private static boolean fault(Page page, int behind, Sentence in) {
        return page.begins(behind, in.end(), "still.hit.ja")
                || Symptom.opens(page.setting().symptom(), page.lower(behind, in.end()));
    }

    /** Whether the noun right before is another one than those of the fault. */
    private static boolean other(Page page, Sentence in, int still) {
        String lower = page.folded().lower;
        int end = Chars.beforeBlanks(lower, in.start(), still);
        int comma = lower.charAt(Math.max(0, end - 1)) == '、' ? 1 : 0;
        boolean particle = end - comma > in.start() && PARTICLES.indexOf(lower.charAt(end - comma - 1)) >= 0;
        // behind a comma alone another clause begins
        end -= particle ? comma + 1 : 0;
        if (page.distanceBefore(in.start(), end, "still.person.ja") == 0) {
            return page.distanceBefore(in.start(), end, "still.fault.ja") > 0;
        }
        int start = end;
        while (start > in.start() && Symptom.noun(lower.charAt(start - 1))) {
            start--;
        }
        if (end - start < STEM || page.holds(start, end, "still.fault.ja")) {
            return false;
        }
        String stem = lower.substring(end - STEM, end);
        return !page.setting().symptom().contains(stem);
    }
}
