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
                notes.state(Fact.WHO_SCOPE, "some", match.start(), match.end(), 2);
            }
        }
    }
}
