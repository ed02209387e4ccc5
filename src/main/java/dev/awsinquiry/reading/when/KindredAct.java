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
        return FAMILIES.stream()
                .anyMatch(family -> page.begins(does.start(), does.end(), "kin.does." + family)
                        && page.words().lexicon().holds(symptom, "kin.dead." + family));
    }
}
