package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Optional;

/**
 * How many of what the message before a reply asks for: 「何人?」, "how many users are affected?". A number alone answers that, if it
 * asks nothing else: "how many are not affected?" and 「会員は何人?」 ask for others than those that are hit.
 */
public final class CountAsked {

    private static final String COUNT = "count.asked";

    private static final int LONGEST = 60;

    private CountAsked() {}

    /** What is counted, as the question names it: 「人」, "users"; empty where the message asks for no such number. */
    public static Optional<String> unit(Page page) {
        return MessageBefore.of(page, LONGEST)
                .filter(said -> said.sentences().size() == 1)
                .flatMap(CountAsked::asked);
    }

    private static Optional<String> asked(Page said) {
        Sentence sentence = said.sentences().get(0);
        String lower = said.folded().lower;
        for (Hit hit : said.found(sentence, COUNT)) {
            if (hit.end() <= sentence.end()
                    && addsNothing(said, lower.substring(sentence.start(), hit.start()))
                    && addsNothing(said, lower.substring(hit.end(), sentence.end()))) {
                return Optional.of(noun(lower.substring(hit.start(), hit.end())));
            }
        }
        return Optional.empty();
    }

    private static boolean addsNothing(Page said, String words) {
        String rest = words;
        for (String word : said.words().lists().of("count.asks")) {
            rest = rest.replace(word, " ");
        }
        return rest.isBlank();
    }

    /** 「何人」 counts 「人」, "how many users" users; "how many" whatever was spoken of. */
    private static String noun(String asking) {
        if (asking.endsWith("many")) {
            return "";
        }
        return Chars.japanese(asking.charAt(0))
                ? asking.substring(asking.startsWith("なん") ? 2 : 1)
                : " " + asking.substring(asking.lastIndexOf(' ') + 1);
    }
}
