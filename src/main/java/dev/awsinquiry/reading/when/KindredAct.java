package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/**
 * Acts that go by several names: who says 「入れました」 where nobody could log in says that it works again. What doesn't open may
 * be reached all the same, so that only acts of one family stand for each other.
 */
final class KindredAct {

    /** Families of acts; a word class names each by what does, another by what is denied. */
    private static final List<String> FAMILIES = List.of("enter", "reach", "open", "use");

    private KindredAct() {}

    /** Whether the symptom denies an act of the family of that which does. */
    static boolean denied(Page page, Hit does, String symptom) {
        return opens(page, does)
                && FAMILIES.stream()
                        .anyMatch(family -> page.begins(does.start(), does.end(), "kin.does." + family)
                                && page.words().lexicon().holds(symptom, "kin.dead." + family));
    }

    /** Whether nothing but words that say nothing stands before it: 「修正入れました」 put in something. */
    private static boolean opens(Page page, Hit does) {
        int s = page.sentenceAt(does.start());
        int at = s < 0 ? does.start() : page.sentences().get(s).start();
        StringBuilder before = new StringBuilder(page.lower(at, does.start()));
        for (Hit filler : page.found("does.filler")) {
            if (filler.start() >= at && filler.end() <= does.start()) {
                before.replace(filler.start() - at, filler.end() - at, " ".repeat(filler.end() - filler.start()));
            }
        }
        return before.chars().noneMatch(Character::isLetterOrDigit);
    }
}
