package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import java.util.Set;

/**
 * A message that takes back what was written before it.
 *
 * @param points whether it says what it takes back: 「↑」, "that one"; without it, it is one's own words
 * @param plain whether it says that it was wrong, in so many words; "no, it isn't" may answer somebody as well
 * @param undone whether it says no more than that something isn't done or over yet, 「すみません、まだでした」
 * @param number what it says in place of a number, where it says just that: "sorry, 30"
 * @param rest what it goes on to say, 「一部だった」; empty where it says nothing else
 * @param facts those that it names, of all that was said: 「リージョンは間違いでした」; empty where it takes back what
 *     was written last
 * @param sorry whether it regrets that; without, "the region was wrong" may tell what the trouble was
 */
public record Withdrawn(
        boolean points, boolean plain, boolean undone, String number, String rest, Set<Fact> facts, boolean sorry) {

    public Withdrawn {
        facts = Set.copyOf(facts);
    }

    /** One that names no fact. */
    Withdrawn(boolean points, boolean plain, boolean undone, String number, String rest) {
        this(points, plain, undone, number, rest, Set.of(), false);
    }
}
