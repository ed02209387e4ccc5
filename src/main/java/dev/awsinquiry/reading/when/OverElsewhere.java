package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.NothingComes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether what is over is something else than the fault: it is over elsewhere (「ステージングは直りました」), it was over another
 * time ("last month it recovered by itself"), for a part alone (「1 台だけ直りました」), as AWS says, or is
 * denied in the same breath. The fault may go on meanwhile. Or whether what goes on is something else: 「返事はまだです」.
 */
public final class OverElsewhere {

    private static final String ENDED = "ended";
    private static final String ONGOING = "ongoing";
    private static final String EVERYONE = "everyone";

    /** Chars between who came right and that it did. */
    private static final int NEAR = 12;

    /** Chars of a word that turns: けど. */
    private static final int TURN = 2;

    private OverElsewhere() {}

    public static boolean told(Page page, Match match) {
        if (ONGOING.equals(match.rule().value())) {
            return StillOfElse.told(page, match);
        }
        return ENDED.equals(match.rule().value())
                && (part(page, match)
                        || NothingComes.is(page, match.start(), match.end())
                        || NotOver.told(page, match)
                        || wanted(page, match)
                        || anotherTime(page, match)
                        || anotherPlace(page, match)
                        || AwsTold.at(page, match.start(), match.end())
                        || AwsTold.premise(page, match.start(), match.end())
                        || WellThen.at(page, match.sentence(), match.start(), match.end())
                        || NamedPart.told(page, match)
                        || OverAside.told(page, match)
                        || BareTurn.ofElse(page, match)
                        || PartCounted.told(page, match)
                        || forSome(page, match)
                        || left(page, match)
                        || denied(page, match)
                        || TakenBack.told(page, match)
                        || undone(page, match));
    }

    /** Whether it is but the goal, or what is foreseen, between the same two commas: 「18:00 には復旧する見込みです」. */
    private static boolean wanted(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String lower = page.folded().lower;
        int from = Math.max(in.start(), Chars.last(lower, "、", in.start(), match.start() - 1) + 1);
        int comma = Chars.find(lower, "、", match.end(), in.end());
        int to = comma < 0 ? in.end() : comma;
        return page.holds(from, to, "time.goal") && !page.holds(from, to, "time.goal.met");
    }

    /** Whether what could be done isn't so any more in the next sentence: 「9:00 にログインできました。9:30 からできません」. */
    private static boolean undone(Page page, Match match) {
        boolean then = page.begins(match.start(), match.end(), "back.clock.ja")
                || page.begins(match.start(), match.end(), "back.since.ja");
        return then && BareTurn.illNext(page, match);
    }

    /** Whether all were hit, and it is over for those who are named alone: 「USは直りました」. */
    private static boolean forSome(Page page, Match match) {
        return page.setting().said(Fact.WHO_SCOPE).filter(EVERYONE::equals).isPresent()
                && page.distanceBefore(page.sentences().get(match.sentence()).start(), match.start() + 1, "over.named")
                        <= NEAR;
    }

    /** Whether others are left over: 「USは直ったみたい、日本はまだ」. */
    private static boolean left(Page page, Match match) {
        return page.matches(Fact.WHEN_ONGOING.id() + ".last", match.sentence()).stream()
                .anyMatch(rest -> ONGOING.equals(rest.rule().value())
                        && rest.start() >= match.end()
                        && rest.sentence() <= match.sentence() + 1
                        && rest.end() >= page.sentences().get(rest.sentence()).end() - 1);
    }

    /** Whether the same sentence goes on that it isn't so: 「復旧しましたが、画面は真っ白です」. */
    private static boolean denied(Page page, Match match) {
        if (lasts(page, match)) {
            return true;
        }
        // 「復旧したけど」 may hold the turn already
        int from = Math.max(match.start(), match.end() - TURN);
        int but = page.distanceBehind(match.sentence(), from, "over.but");
        return but < NEAR
                && page.holds(from + but, page.sentences().get(match.sentence()).end(), "over.ill");
    }

    /** Whether a later clause of the sentence says that another fault is there still: "timeouts gone, 504s still 22%". */
    private static boolean lasts(Page page, Match match) {
        return page.has(match.sentence(), "over.still")
                && page.matches(Fact.WHEN_ONGOING.id(), match.sentence()).stream()
                        .anyMatch(still -> ONGOING.equals(still.rule().value())
                                && still.sentence() == match.sentence()
                                && still.start() >= match.end()
                                && page.holds(still.start(), still.end(), "over.still"));
    }

    private static boolean part(Page page, Match match) {
        // 「1 台だけ落ちて復旧しました」 is over
        return page.found(page.sentences().get(match.sentence()), "over.part").stream()
                .anyMatch(part -> part.start() < match.end()
                        && part.end() <= match.end()
                        && match.start() - part.end() < NEAR
                        && (part.end() > match.start() || page.beside(match, "over.part"))
                        && !page.holds(part.end(), match.end(), "fail"));
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

    private static boolean subject(Page page, Match match, Hit place) {
        int gap = match.start() - place.end();
        return Lines.hasJapanese(page.folded().text, match.start(), match.end())
                ? page.begins(place.end(), match.end(), "over.subject") && gap < NEAR * 2 || gap <= 1
                : gap < NEAR;
    }

    /** Whether it was named before, in the text or by the symptom: then it is where the fault is. */
    private static boolean own(Page page, Hit place) {
        String name = page.lower(place.start(), place.end());
        Setting setting = page.setting();
        return page.folded().lower.indexOf(name) < place.start()
                || setting.symptom().contains(name);
    }
}
