package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/**
 * Acts that go by several names: who says 「入れました」 where nobody could log in says that it works again. What doesn't open may
 * be reached all the same, so that only acts of one family stand for each other.
 */
final class KindredAct {

    private static final String FLOW = "flow";

    /** Families of acts; a word class names each by what does, another by what is denied. */
    private static final List<String> FAMILIES =
            List.of("enter", "reach", "open", "use", FLOW, "drain", "show", "run", "fresh", "print", "speed");

    /** Families of which things are told by their name as well. */
    private static final List<String> OF_THINGS = List.of(FLOW, "drain", "run", "fresh", "print");

    /** Says that all is well, whatever failed: 「安定しました」. */
    private static final String WELL = "kin.does.well";

    /** Words around an act that say nothing of what it is. */
    static final List<String> SPARE = List.of("does.filler", "does.since");

    private KindredAct() {}

    /** Whether the symptom denies an act of the family of that which does. */
    static boolean denied(Page page, Hit does, String symptom) {
        String rest = before(page, does);
        // 「ハンディ安定しました」, 「キュー流れてます」 name what failed; 「サーバー届きました」 tells of a parcel
        boolean named = rest.length() > 1 && symptom.contains(rest);
        if (named || opens(rest)) {
            return page.begins(does.start(), does.end(), WELL)
                    || FAMILIES.stream()
                            .filter(family -> !named || OF_THINGS.contains(family))
                            .anyMatch(family -> page.begins(does.start(), does.end(), "kin.does." + family)
                                    && page.words().lexicon().holds(symptom, "kin.dead." + family));
        }
        return false;
    }

    /** Whether nothing but words that say nothing stands before it: 「修正入れました」 put in something. */
    private static boolean opens(String rest) {
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** What stands before it in its clause, without words that say nothing. */
    private static String before(Page page, Hit does) {
        int s = page.sentenceAt(does.start());
        int at = s < 0 ? does.start() : page.sentences().get(s).start();
        StringBuilder before = new StringBuilder(page.lower(at, does.start()));
        for (String spare : SPARE) {
            for (Hit filler : page.found(spare)) {
                if (filler.start() >= at && filler.end() <= does.start()) {
                    before.replace(filler.start() - at, filler.end() - at, " ".repeat(filler.end() - filler.start()));
                }
            }
        }
        return before.toString().strip();
    }
}
