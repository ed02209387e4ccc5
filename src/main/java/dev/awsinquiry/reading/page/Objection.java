package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;

/** What only sounds like a question, and tells what is so: 「えっ、まだつながらないけど?」. */
final class Objection {

    private Objection() {}

    /** Whether it is one. What is guessed, was heard or was so once asks whether it is so: 「もう直ったはずですけど?」. */
    static boolean is(Page page, Sentence sentence) {
        return page.holds(sentence.start(), sentence.end(), "asks.objects")
                && !page.holds(sentence.start(), sentence.end(), "asks.unsure");
    }
}
