package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.phrase.Hit;
import java.util.BitSet;

/** Numbers that are part of a name or a program's answer, and count nothing: "iOS 17 users", 「第 2 工場の社員」, "502 from the shop". */
public final class NamedNumbers {

    private NamedNumbers() {}

    /** The places that they take. */
    public static BitSet in(Page page) {
        BitSet places = new BitSet();
        for (Hit hit : page.found("number.named")) {
            places.set(hit.start(), hit.end());
        }
        return places;
    }
}
