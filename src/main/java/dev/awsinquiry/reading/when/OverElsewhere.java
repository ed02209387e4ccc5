package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.Locale;

/**
 * Whether what is over is something else than the fault: it is over elsewhere (「ステージングは直りました」), it was over another
 * time ("last month it recovered by itself"), for a part alone (「1 台だけ直りました」), or a measure is as it should be (「CPU は今は
 * 普通です」). The fault may go on meanwhile.
 */
public final class OverElsewhere {

    private static final String ENDED = "ended";
    private static final String ONGOING = "ongoing";

    /** Chars between who came right and that it did. */
    private static final int NEAR = 12;

    /** What begins another clause, about something else. */
    private static final List<String> BREAKS = List.of("、", ",", ";", " and ", " but ", "でし", "ですが", "まし", "たが", "ので");

    private OverElsewhere() {}

    public static boolean told(Page page, Match match) {
        return ENDED.equals(match.rule().value())
                && (part(page, match) || anotherTime(page, match) || anotherPlace(page, match) || measure(page, match));
    }

    private static boolean part(Page page, Match match) {
        int opening = page.sentences().get(match.sentence()).start();
        int gap = page.distanceBefore(opening, match.start(), "over.part");
        // 「1 台だけ落ちて復旧しました」 is over
        return gap < NEAR && page.beside(match, "over.part") && !page.holds(match.start() - gap, match.start(), "fail");
    }

    /** A text that tells of nothing else may be about what was over last month. */
    private static boolean anotherTime(Page page, Match match) {
        return page.beside(match, "over.then") && (page.setting().thread().isPresent() || page.hasAnywhere(ONGOING));
    }

    private static boolean anotherPlace(Page page, Match match) {
        if (!page.beside(match, "over.place")) {
            return false;
        }
        Sentence sentence = page.sentences().get(match.sentence());
        for (Hit place : page.found(sentence, "over.place")) {
            if (place.end() <= match.start() && subject(page, match, place) && !own(page, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said of what is measured or shown; of one that was named as ill it is over. */
    private static boolean measure(Page page, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        for (Hit measure : page.found(sentence, "over.measure")) {
            for (Hit said : page.found(sentence, "over.measure.subject")) {
                boolean of = said.start() >= measure.end() && said.start() <= measure.end() + 1;
                if (of && near(page, said.end(), match.start()) && !own(page, measure)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing but a word or two stands between; the verb of a match may be that of the subject. */
    private static boolean near(Page page, int end, int start) {
        return start > end - NEAR / 2
                && start - end < NEAR
                && (start <= end
                        || BREAKS.stream()
                                .noneMatch(words -> page.lower(end, start).indexOf(words) > 0));
    }

    private static boolean subject(Page page, Match match, Hit place) {
        int gap = match.start() - place.end();
        return Lines.hasJapanese(page.folded().text, match.start(), match.end())
                ? page.begins(place.end(), match.end(), "over.subject") && gap < NEAR * 2
                : gap < NEAR;
    }

    /** Whether it was named before, in the text or by the symptom: then it is where the fault is. */
    private static boolean own(Page page, Hit place) {
        String name = page.lower(place.start(), place.end());
        Setting setting = page.setting();
        return page.folded().lower.indexOf(name) < place.start()
                || setting.said(Fact.HOW_SYMPTOM)
                        .filter(symptom -> symptom.toLowerCase(Locale.ROOT).contains(name))
                        .isPresent();
    }
}
