package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/** Marks a fact as unknown where the text says that nobody knows it: 「アカウント ID は分かりません」. */
final class UnknownRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        for (Fact fact : Fact.values()) {
            for (Match match : page.matches("unknown." + fact.id())) {
                notes.unknown(fact, match.start(), match.end(), 1);
            }
        }
    }
}
