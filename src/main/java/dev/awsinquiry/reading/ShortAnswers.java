package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.Set;

/** Reads a short reply as the answer to what was asked: 「全員です」 fills the scope only where the scope was asked for. */
final class ShortAnswers implements Recogniser {

    private static final int LONGEST = 400;

    @Override
    public void read(Page page, Notes notes) {
        Set<Fact> asked = page.setting().asked();
        if (page.folded().text.length() > LONGEST) {
            return;
        }
        for (Fact fact : asked) {
            for (Match match : page.matches("short." + fact.id())) {
                if (match.rule().value().isEmpty()) {
                    Sentence sentence = page.sentences().get(match.sentence());
                    notes.stateWords(fact, sentence.start(), sentence.end(), 1);
                } else {
                    notes.state(fact, match.rule().value(), match.start(), match.end(), 1);
                }
            }
        }
    }
}
