package dev.awsinquiry.reading;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Lexicon;

/** What a stretch of text holds of the words that make a reply worth keeping; it is searched once for all of them. */
record Worth(Lexicon words, String text, Hits found) {

    static Worth of(Page page, String lower) {
        Lexicon words = page.words().worth();
        return new Worth(words, lower, words.find(lower));
    }

    boolean holds(String wordClass) {
        return !found.of(words.wordClass(wordClass)).isEmpty();
    }

    /** Whether it says what AWS is to be asked, or wishes for something that is AWS's to tell or to do. */
    boolean asksAws() {
        boolean aside = holds("worth.ask.aside");
        boolean wishes = holds("worth.wish");
        return holds("worth.ask") && !aside
                || wishes && holds("worth.wish.aws")
                || wishes && holds("worth.wish.of") && !aside && !holds("worth.wish.aside");
    }
}
