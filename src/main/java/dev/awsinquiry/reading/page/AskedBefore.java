package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the message before a reply says of its numbers and of those that it singles out: behind 「CPU は?」, 「20% くらい」 counts
 * nobody, and a share is one of what was spoken of.
 */
public final class AskedBefore {

    /** How many and how often are told of deeds as well. */
    public static final Set<Fact> COUNTS = EnumSet.of(Fact.WHO_SCOPE, Fact.WHEN_FREQUENCY);

    /** Whom or what a business counts. */
    private static final List<String> COUNTED = List.of("biz.people", "biz.user", "biz.place", "biz.deal");
    /** Words that ask for the effect, unless it is asked of a machine. */
    private static final List<String> TOLL = List.of("toll.asked", "effect", "hurt", "fail");
    /** Words by which a sentence tells of the fault itself. */
    private static final List<String> HARM = List.of("effect", "hurt", "fail");

    /** Words that tell of it: who waits and sees to it isn't hit, 「ちょっと待って」. */
    private static final List<String> TOLD = List.of("toll.asked", "fail");

    private static final String MACHINE = "of.machine";
    /** Chars of a message that asks or tells one thing. */
    private static final int LONGEST = 200;

    private static final String TOPIC = "は";

    private AskedBefore() {}

    /** Whether the sentence is the first behind a question for a machine's numbers, or for what was done or is in use. */
    public static boolean ofElse(Page page, int s) {
        return s == 0
                && before(page)
                        .filter(last -> last.asks() && (last.machine() || last.deed()) && !last.toll())
                        .isPresent();
    }

    /**
     * Whether the sentence is the first behind a question for what was done or is in use, and tells of no fault itself: behind
     * 「何を変えた?」, 「設定ファイルだけ」 says nothing of who is hit, nor 「3 回」 behind 「何回試した?」 of how often it fails.
     */
    public static boolean ofDeed(Page page, int s) {
        return s == 0
                && HARM.stream().noneMatch(words -> page.has(s, words))
                && before(page)
                        .filter(last -> last.asks() && last.deed() && !last.toll())
                        .isPresent();
    }

    /** Whether a share in the sentence is one of nothing that was spoken of: it tells of no fault, nor was it asked for. */
    public static boolean ofNothing(Page page, int s) {
        return HARM.stream().noneMatch(words -> page.has(s, words))
                && before(page)
                        .filter(last -> (last.asks() || last.machine()) && !last.toll())
                        .isPresent();
    }

    /** The sentence that was said last before the reply. */
    private static Optional<Said> before(Page page) {
        return MessageBefore.of(page, LONGEST)
                .filter(said -> !said.sentences().isEmpty())
                .map(said -> new Said(said, said.sentences().size() - 1));
    }

    private record Said(Page page, int s) {

        boolean asks() {
            Sentence last = page.sentences().get(s);
            char end = page.folded().lower.charAt(last.end() - 1);
            return page.acts().at(last.end() - 1) == SpeechAct.ASKS || end == '?' || TOPIC.indexOf(end) >= 0;
        }

        /** Whether it speaks of whom the fault hits, and how many of them. */
        boolean toll() {
            return !hands() && (any(COUNTED) || any(asks() ? TOLL : TOLD) && !machine());
        }

        boolean machine() {
            return page.has(s, MACHINE);
        }

        boolean deed() {
            return page.has(s, "deed.asked") || hands();
        }

        /** Whether it asks who sees to it: 「何人で対応してる?」 */
        private boolean hands() {
            return page.has(s, "hands.asked");
        }

        private boolean any(List<String> classes) {
            return classes.stream().anyMatch(words -> page.has(s, words));
        }
    }
}
