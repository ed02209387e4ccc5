package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.phrase.Hit;

/**
 * Whether the fault is that nothing comes: behind 「アラームが発報しません」, 「13:30 からアラームが鳴っていません」 tells that it is still so,
 * and not that all was well.
 */
public final class NothingComes {

    /** What is one and the same, by whatever name. */
    private static final String ALARM = "nothing.alarm";

    private NothingComes() {}

    /** Whether the stretch names what the symptom says doesn't come. */
    public static boolean is(Page page, int start, int end) {
        if (!page.holds(start, end, "nothing.noun")) {
            return false;
        }
        String symptom = page.setting().symptom();
        if (!page.words().lexicon().holds(symptom, "nothing.comes")) {
            return false;
        }
        boolean alarm = page.holds(start, end, ALARM) && page.words().lexicon().holds(symptom, ALARM);
        return alarm
                || page.found("nothing.noun").stream()
                        .filter((Hit noun) -> noun.start() >= start && noun.end() <= end)
                        .anyMatch(noun -> symptom.contains(page.lower(noun.start(), noun.end())));
    }
}
