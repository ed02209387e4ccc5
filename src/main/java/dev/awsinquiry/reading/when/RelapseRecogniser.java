package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.EnumSet;
import java.util.Set;

/**
 * {@code when.ongoing} where a reply says that it has begun anew: "it came back" tells that a service is up again as long
 * as it was down, and that the fault is there again once it was said to be over.
 */
public final class RelapseRecogniser implements Recogniser {

    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);

    /** Chars of a particle and a comma. */
    private static final int PARTICLE = 2;

    @Override
    public void read(Page page, Notes notes) {
        if (!page.setting().over()) {
            return;
        }
        for (Match match : page.matches("relapse")) {
            if (TELLING.contains(page.acts().at(match.end() - 1))
                    && !StillOfElse.told(page, match)
                    && !ofElse(page, match)
                    && !overSince(page, match)) {
                notes.forget(Fact.WHEN_ONGOING);
                notes.state(Fact.WHEN_ONGOING, match.rule().value(), match.start(), match.end(), 1);
            }
        }
    }

    /** Whether it speaks of something else: 「まだです」 behind 「報告した?」, 「ビールが3本残ってます」. */
    private static boolean ofElse(Page page, Match match) {
        if (page.begins(match.start(), match.end(), "relapse.bare")) {
            return !ill(page, 0, match.start())
                    && !ill(page, match.end(), page.folded().lower.length())
                    && !answers(page, match);
        }
        return page.begins(match.start(), match.end(), "relapse.left.ja") && !left(page, match)
                || AnewOfElse.told(page, match);
    }

    private static boolean ill(Page page, int start, int end) {
        return page.holds(start, end, "fail") || page.holds(start, end, "over.ill");
    }

    /** Whether 「まだです」 is how it is over there, or what the message before has just called over isn't. */
    private static boolean answers(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String before = Symptom.clause(page.lower(in.start(), match.start()));
        if (before.chars().anyMatch(Character::isLetter)) {
            return page.distanceBefore(in.start(), match.start(), "still.fault.ja") <= PARTICLE
                    || Symptom.named(page.setting().symptom(), before);
        }
        return page.setting().question().isPresent()
                ? MessageBefore.asks(page, "asked.over") || MessageBefore.asks(page, "asked.there.ja")
                : MessageBefore.says(page, "ended") || MessageBefore.says(page, "asked.there.ja");
    }

    /** Whether those that are left are of what failed: a number alone, with a noun of the symptom, or with an ill. */
    private static boolean left(Page page, Match match) {
        if (page.setting().question().filter(asked -> !asked.startsWith("まだ")).isPresent()
                && !MessageBefore.asks(page, "asked.over")
                && !MessageBefore.asks(page, "asked.left.ja")) {
            return false;
        }
        Sentence in = page.sentences().get(match.sentence());
        String before = Symptom.clause(page.lower(in.start(), match.start()));
        int start = match.start() - before.length();
        return before.isBlank()
                || page.holds(start, match.end(), "left.ill.ja")
                || page.distanceBefore(start, match.start(), "left.bare.ja") <= 1
                || Symptom.holds(page.setting().symptom(), before);
    }

    /** Whether it is told behind the match that it is over again: "it came back, but it's fixed now". */
    private static boolean overSince(Page page, Match match) {
        return page.matches(Fact.WHEN_ONGOING.id()).stream()
                .anyMatch(later -> later.start() >= match.end()
                        && !later.rule().value().equals(match.rule().value()));
    }
}
