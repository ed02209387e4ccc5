package dev.awsinquiry.desk;

import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.page.Answered;
import dev.awsinquiry.reading.page.Asked;
import java.util.Optional;

/** A question's own verb as its yes: 「まだエラー出てる?」, 「出てる」. In Japanese, as in English that is "it is", a word for yes. */
final class Echo {

    private static final int LONGEST = 20;
    private static final int SHORTEST = 3;

    private static final String STOPS = "。.!！、…〜ー \n";

    private Echo() {}

    /** Whether the answer is short enough. */
    static boolean may(String answer) {
        return answer.length() <= LONGEST && answer.strip().length() >= SHORTEST;
    }

    /** The yes, where the answer is what the question ends with. */
    static Optional<Answered> of(WordLists lists, Asked asked, String answer) {
        String words = plain(lists, answer);
        for (String lead : lists.of("echo.lead")) {
            words = words.startsWith(lead) ? words.substring(lead.length()).strip() : words;
        }
        boolean verb = lists.ends("echo.verb", words);
        String echoed = words;
        return Optional.of(new Answered(true, true, true, answer.strip()))
                .filter(yes -> may(answer)
                        && verb
                        && echoed.length() >= SHORTEST
                        && plain(lists, asked.told()).endsWith(echoed));
    }

    /** What goes on, in its short form. */
    private static String plain(WordLists lists, String words) {
        String rest = words.strip();
        for (int end = rest.length(); end > 0 && STOPS.indexOf(rest.charAt(end - 1)) >= 0; end--) {
            rest = rest.substring(0, end - 1);
        }
        for (String particle : lists.of("echo.behind")) {
            rest = rest.endsWith(particle) ? rest.substring(0, rest.length() - particle.length()) : rest;
        }
        return rest.replace("ています", "てる")
                .replace("でいます", "でる")
                .replace("てます", "てる")
                .replace("でます", "でる")
                .replace("ている", "てる")
                .replace("でいる", "でる");
    }
}
