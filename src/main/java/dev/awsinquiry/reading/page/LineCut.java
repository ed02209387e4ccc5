package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;

/** A short cut where lines fail: 「瞬断がありました。11:40 です」 tells of the fault itself, and of nothing that has hours of its own. */
public final class LineCut {

    private LineCut() {}

    /** Whether the sentence tells of one, and the symptom is that of a line. */
    public static boolean is(Page page, int s) {
        return page.has(s, "time.event.cut")
                && page.setting()
                        .said(Fact.HOW_SYMPTOM)
                        .map(symptom -> new Page(
                                Folded.said(symptom),
                                Setting.alone(
                                        page.setting().today(), page.setting().zone()),
                                page.words()))
                        .filter(symptom -> symptom.hasAnywhere("line.symptom"))
                        .isPresent();
    }
}
