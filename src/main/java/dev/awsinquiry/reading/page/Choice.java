package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;

/**
 * Whether a reply leaves several values to choose from, 「東京と大阪どっち?」, "Dublin or Frankfurt?": a colleague asks, and
 * none of them is stated before somebody answers.
 */
final class Choice {

    private static final String OFFERED = "choice.offered";
    private static final String SECOND = "choice.second";

    private Choice() {}

    /** Whether the value that stands there is one to choose from. */
    static boolean among(Page page, int start) {
        int s = page.sentenceAt(start);
        if (page.setting().thread().isEmpty() || !asks(page, s, start)) {
            return false;
        }
        return page.has(s, OFFERED) || second(page, s) || asksNext(page, s + 1);
    }

    private static boolean asks(Page page, int s, int at) {
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return false;
        }
        // 「東京で起きていますが、どちらに連絡すればいいですか?」 tells before it asks
        Sentence sentence = page.sentences().get(s);
        SpeechAct act = page.acts().at(at);
        return act == SpeechAct.ASKS
                || page.asks(sentence) && act == page.acts().at(sentence.end() - 1);
    }

    /** Whether the next sentence names the other one: 「東京ですか?それとも大阪ですか?」 */
    private static boolean asksNext(Page page, int s) {
        return s < page.sentences().size()
                && second(page, s)
                && page.asks(page.sentences().get(s));
    }

    private static boolean second(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.begins(sentence.start(), sentence.end(), SECOND);
    }
}
