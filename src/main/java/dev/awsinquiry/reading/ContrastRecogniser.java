package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/**
 * {@code who.scope} by contrast: that the others are well tells who is affected where something is wrong, and nothing
 * where all is well. And by quantity: how much of a group a fault has hit, both named in one clause.
 */
final class ContrastRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        if (notes.stated(Fact.HOW_SYMPTOM)) {
            for (Match match : page.matches("contrast")) {
                String words = page.lower(match.start(), match.end());
                boolean tells = page.acts().at(match.end() - 1) == SpeechAct.TELLS;
                if (tells && !page.words().lexicon().holds(words, "clause.break")) {
                    String value = match.rule().value();
                    notes.state(Fact.WHO_SCOPE, value.isEmpty() ? "some" : value, match.start(), match.end(), 2);
                }
            }
        }
    }
}
