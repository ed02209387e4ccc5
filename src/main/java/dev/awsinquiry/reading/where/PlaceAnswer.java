package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;

/** Whether a place answers the question for the Region: 「東京です」 does, 「東京オフィスの人だけです」 doesn't. */
final class PlaceAnswer {

    /** Chars of a sentence beside the place that leave it an answer in English: "it's in Tokyo". */
    private static final int REST = 12;

    private PlaceAnswer() {}

    static boolean is(Page page, int s, int start, int end) {
        Sentence sentence = page.sentences().get(s);
        if (!page.setting().asked().contains(Fact.WHERE_REGION) || !sentence.spoken()) {
            return false;
        }
        if (page.distanceBehind(s, end, "also.not.only") == 0
                && PlaceNames.in(page, sentence).size() == 1) {
            // a town beside another one, 「東京だけじゃなく浜松も」
            return false;
        }
        boolean last = Chars.skipBlanks(page.folded().lower, end) >= sentence.end();
        if (!last && page.words().lists().at("place.followed", page.folded().lower, end)) {
            return true;
        }
        if (Chars.japanese(page.folded().lower.charAt(end - 1))) {
            return last;
        }
        boolean brief = sentence.end() - sentence.start() - (end - start) <= REST;
        return brief && !page.has(s, "place.of.people");
    }
}
