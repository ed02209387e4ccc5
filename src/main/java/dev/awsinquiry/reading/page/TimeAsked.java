package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import java.util.stream.IntStream;

/**
 * When something else was than the beginning, where the message before a reply asked for that: 「デプロイは何時?」, "when did you
 * restart?". A clock time behind it is no beginning, unless it is said to be one.
 */
public final class TimeAsked {

    private static final String WHEN = "asked.when";
    private static final String OF = "asked.when.of";
    /** Of work and business, which begin as a fault does. */
    private static final String OWN = "asked.when.own";

    private static final String FAIL = "fail";
    private static final String COMMAS = "、,;";
    private static final String IT = "asked.when.it";
    private static final String END = "asked.when.end";

    /** Chars of a message that is but a question. */
    private static final int LONGEST = 120;

    private TimeAsked() {}

    /** Whether the message before the reply asks for the time of something else, and of nothing but that. */
    static boolean ofOther(Page page) {
        return MessageBefore.of(page, LONGEST).filter(TimeAsked::asks).isPresent();
    }

    /** Whether it asks when it came right, and for no other time. */
    public static boolean ofEnd(Page page) {
        return MessageBefore.of(page, LONGEST)
                .filter(before -> asks(before) && asking(before).allMatch(s -> before.has(s, END)))
                .isPresent();
    }

    private static IntStream asking(Page before) {
        return IntStream.range(0, before.sentences().size()).filter(s -> before.has(s, WHEN));
    }

    private static boolean asks(Page before) {
        return asking(before).findAny().isPresent()
                && asking(before)
                        .allMatch(s -> before.has(s, OF)
                                && !before.has(s, IT)
                                && (!Passing.begins(before, s) || before.has(s, OWN))
                                && !before.has(s, FAIL));
    }

    /** Whether the sentence of a reply speaks of the beginning, or between the same two commas of the fault. */
    static boolean ofIt(Page page, int s, int at) {
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        int from = at;
        while (from > sentence.start() && COMMAS.indexOf(lower.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < sentence.end() && COMMAS.indexOf(lower.charAt(to)) < 0) {
            to++;
        }
        return Passing.begins(page, s) || page.holds(from, to, FAIL);
    }
}
