package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether a sentence tells how things are set up, agreed or usual: 「毎日 23 時に停止する運用にしています」, "blocked for a day
 * by design". What is so on purpose is no fault, and hurts nobody, though it names what might.
 */
public final class SetUp {

    /** What says that things are so on purpose. */
    private static final String ON_PURPOSE = "set.up";

    /** What follows is another matter: 「…運用ですが、今朝は止まりません」. */
    private static final String TURN = "set.up.turn";

    /** That something doesn't come about, or hardly. */
    private static final String BELIED = "set.up.belied";

    /** What a sentence says last that tells how things are. */
    private static final String ENDS = "way.ends.ja";

    /** What says so anywhere in it, such as for how often. */
    private static final String USUAL = "way.words";

    /** That something is told of now, or that it is what is done about a fault. */
    private static final String NOW = "way.now";

    /** What is told of as it always is, or as it is meant to be, by more than one word: "we keep two lines so that none …". */
    private static final String WAY = "usual.way";

    /** What opens a clause about any case there may be: "when a customer", "members who". */
    private static final String ANY_CASE = "any.case.en";

    /** What closes it, as the verb of the main clause has a subject of its own. */
    private static final String CASE_ENDS = "any.case.ends.en";

    /** What goes on with what the sentence before told: 「その間は」. */
    private static final String GOES_ON = "way.goes.on";

    /** When a business is open, and how it is made up. */
    private static final String OPENING = "way.opening";

    /** Chars before such a clause in which what is told of it may begin: "a member who". */
    private static final int REACH = 4;

    private SetUp() {}

    /** Whether the harm in the sentence is wanted or foreseen. */
    public static boolean told(Page page, int s) {
        return !page.topic(s).equals("impact")
                && (says(page, s) || plain(page, s) && (page.has(s, USUAL) || page.has(s, ON_PURPOSE)));
    }

    /** Whether the sentence as a whole says how things are, leaving out words that may count how often it fails. */
    public static boolean says(Page page, int s) {
        return plain(page, s) && (page.matches(s, WAY) || endsIn(page, s, ENDS) || goesOn(page, s));
    }

    /** Whether the match tells what happens in any case there may be: "when a customer cancels, we keep the record". */
    public static boolean anyCase(Page page, Match match) {
        if (!page.setting().asked().isEmpty()) {
            return false;
        }
        for (Hit opens : page.found(page.sentences().get(match.sentence()), ANY_CASE)) {
            if (opens.start() <= match.end()
                    && match.start() <= opens.end()
                    && match.start() >= opens.start() - REACH
                    && page.lower(opens.end(), Math.max(opens.end(), match.end()))
                            .chars()
                            .noneMatch(c -> ",;:".indexOf(c) >= 0)
                    && !page.holds(opens.end(), Math.max(opens.end(), match.end()), CASE_ENDS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing in it turns away from how things are. */
    private static boolean plain(Page page, int s) {
        return page.setting().asked().isEmpty() && !page.has(s, NOW) && !page.has(s, TURN);
    }

    /** Whether it goes on with a sentence that speaks of how things are. */
    private static boolean goesOn(Page page, int s) {
        return s > 0 && page.has(s, GOES_ON) && page.has(s - 1, OPENING) && !page.has(s - 1, NOW);
    }

    /**
     * Whether the stretch is what the sentence says to be so on purpose. What ends behind a turn isn't: "set to three retries
     * and all three fail".
     */
    static boolean covers(Page page, int s, int start, int end) {
        for (Hit said : page.found(page.sentences().get(s), ON_PURPOSE)) {
            boolean behind = start >= said.end();
            if (!turns(page, s, behind ? said.end() : end, behind ? end : said.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the stretch stands behind a turn from what is so on purpose to what is not: 「取る設定ですが、三日続けて取れていません」. */
    static boolean belied(Page page, int s, int end) {
        Sentence sentence = page.sentences().get(s);
        for (Hit said : page.found(sentence, ON_PURPOSE)) {
            if (said.end() < end && turns(page, s, said.end(), end) && page.holds(said.end(), sentence.end(), BELIED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(Page page, int s, int from, int to) {
        return page.found(page.sentences().get(s), TURN).stream()
                .anyMatch(turn -> turn.start() >= from && turn.start() < to);
    }

    /** Whether the words are what the sentence says last. */
    static boolean endsIn(Page page, int s, String words) {
        Sentence sentence = page.sentences().get(s);
        int end = EndMarks.before(page.folded().text, sentence.end());
        return page.found(sentence, words).stream().anyMatch(hit -> hit.end() == end);
    }
}
