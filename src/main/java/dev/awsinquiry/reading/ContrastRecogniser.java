package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/**
 * {@code who.scope} by contrast: that the others are well tells who is affected where something is wrong, and nothing
 * where all is well.
 */
final class ContrastRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        if (notes.stated(Fact.HOW_SYMPTOM)) {
            for (Match match : page.matches("contrast")) {
                String words = page.lower(match.start(), match.end());
                if (!page.words().lexicon().holds(words, "clause.break")) {
                    notes.state(Fact.WHO_SCOPE, "some", match.start(), match.end(), 2);
                }
            }
        }
    }
}
