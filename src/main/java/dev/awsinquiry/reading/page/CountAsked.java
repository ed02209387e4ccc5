package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import java.util.Optional;

/**
 * How many of what the message before a reply asks for: 「何人?」, "how many users are hit?". A number alone answers that, and
 * nothing else.
 */
public final class CountAsked {

    private static final String COUNT = "count.asked";

    /** Words by which it asks how many are hit; without any it asks nothing but how many. */
    private static final List<String> TOLL =
            List.of("toll.asked", "effect", "hurt", "fail", "fault.counted", "biz.people", "biz.user", "biz.place");

    /** What is at work on it, and what a machine or a deed counts. */
    private static final List<String> OTHER = List.of("hands.asked", "deed.asked", "of.machine");

    /** What adds nothing to such a question; the longer ones first. */
    private static final List<String> ADDS = List.of(
            "でしょう",
            "だいたい",
            "くらい",
            "ぐらい",
            "合計",
            "全部",
            "程度",
            "ほど",
            "です",
            "roughly",
            "in total",
            "about",
            "so far",
            "か",
            "で",
            "の",
            "ね",
            "は",
            "今",
            "、",
            "。",
            "?",
            ",",
            ".");

    private static final int LONGEST = 60;

    private CountAsked() {}

    /** What is counted, as the question names it: 「人」, "users"; empty where the message asks for no such number. */
    public static Optional<String> unit(Page page) {
        return MessageBefore.of(page, LONGEST)
                .filter(said -> said.sentences().size() == 1)
                .flatMap(CountAsked::asked);
    }

    private static Optional<String> asked(Page said) {
        if (OTHER.stream().anyMatch(words -> said.has(0, words))) {
            return Optional.empty();
        }
        Sentence sentence = said.sentences().get(0);
        String lower = said.folded().lower;
        for (Hit hit : said.found(sentence, COUNT)) {
            if (hit.end() <= sentence.end()
                    && ofToll(said, sentence.start(), hit.start())
                    && ofToll(said, hit.end(), sentence.end())) {
                return Optional.of(noun(lower.substring(hit.start(), hit.end())));
            }
        }
        return Optional.empty();
    }

    private static boolean ofToll(Page said, int start, int end) {
        String rest = said.folded().lower.substring(start, end);
        for (String word : ADDS) {
            rest = rest.replace(word, " ");
        }
        return rest.isBlank() || TOLL.stream().anyMatch(words -> said.holds(start, end, words));
    }

    /** 「何人」 counts 「人」, "how many users" users. */
    private static String noun(String asking) {
        return Chars.japanese(asking.charAt(0))
                ? asking.substring(asking.startsWith("なん") ? 2 : 1)
                : " " + asking.substring(asking.lastIndexOf(' ') + 1);
    }
}
