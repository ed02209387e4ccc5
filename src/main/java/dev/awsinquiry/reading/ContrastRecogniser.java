package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.stream.Stream;

/**
 * {@code who.scope} by contrast: that the others are well tells who is affected where something is wrong, and nothing
 * where all is well. And by quantity: how much of a group a fault has hit, both named in one clause.
 */
final class ContrastRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        if (notes.stated(Fact.HOW_SYMPTOM)) {
            Stream<Match> last = page.matches("contrast.last").stream().filter(match -> closes(page, match));
            for (Match match : Stream.concat(page.matches("contrast").stream(), last)
                    .toList()) {
                String words = page.lower(match.start(), match.end());
                SpeechAct act = page.acts().at(match.end() - 1);
                boolean tells = act == SpeechAct.TELLS || act == SpeechAct.ASKS;
                if (tells && !page.words().lexicon().holds(words, "clause.break")) {
                    String value = match.rule().value();
                    notes.state(Fact.WHO_SCOPE, value.isEmpty() ? "some" : value, match.start(), match.end(), 2);
                }
            }
        }
    }

    /** Whether a clause ends with the match: "Android clients don't." */
    private static boolean closes(Page page, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        char next = Chars.at(page.folded().lower, match.end());
        return match.end() >= sentence.end() || ".,;!\n".indexOf(next) >= 0;
    }
}
