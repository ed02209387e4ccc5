package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.EnumSet;
import java.util.Set;

/** Reads a short reply as the answer to what was asked: 「全員です」 fills the scope only where the scope was asked for. */
final class ShortAnswers implements Recogniser {

    private static final int LONGEST = 400;
    /** What is asked, planned or supposed answers nothing. */
    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);

    @Override
    public void read(Page page, Notes notes) {
        Set<Fact> asked = page.setting().asked();
        if (page.folded().text.length() > LONGEST) {
            return;
        }
        for (Fact fact : asked) {
            state(page, notes, fact, "short." + fact.id());
        }
        if (page.setting().stated(Fact.WHEN_ONGOING)) {
            // what changes while it lasts is told without being asked for: 「また出ました」
            state(page, notes, Fact.WHEN_ONGOING, "turned." + Fact.WHEN_ONGOING.id());
        }
    }

    private static void state(Page page, Notes notes, Fact fact, String target) {
        for (Match match : page.matches(target)) {
            if (!TELLING.contains(page.acts().at(match.end() - 1))) {
                continue;
            }
            if (match.rule().value().isEmpty()) {
                Sentence sentence = page.sentences().get(match.sentence());
                notes.stateWords(fact, sentence.start(), sentence.end(), 1);
            } else {
                notes.state(fact, match.rule().value(), match.start(), match.end(), 1);
            }
        }
    }
}
