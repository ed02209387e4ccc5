package dev.awsinquiry.desk;

import dev.awsinquiry.reading.page.Answered;
import dev.awsinquiry.reading.page.Asked;
import java.util.List;
import java.util.Optional;

/** A question's own verb as its yes: 「まだエラー出てる?」, 「出てる」. In Japanese, as in English that is "it is", a word for yes. */
final class Echo {

    private static final int LONGEST = 20;
    private static final int SHORTEST = 3;

    private static final String STOPS = "。.!！、…〜ー \n";
    private static final List<String> PARTICLES = List.of("よ", "ね", "わ", "な");
    private static final List<String> LEADS = List.of("まだ", "今も", "いまも", "普通に", "めっちゃ", "ずっと");

    /** What faults do; people are asked whether they still look at something as well. */
    private static final List<String> VERBS = List.of(
            "出てる", "落ちてる", "続いてる", "止まってる", "起きてる", "発生してる", "増えてる", "失敗してる", "死んでる", "切れてる", "固まってる", "遅れてる", "詰まってる",
            "溜まってる", "継続してる", "返ってる", "返ってきてる", "こけてる", "コケてる", "壊れてる");

    private Echo() {}

    /** Whether the answer is short enough. */
    static boolean may(String answer) {
        return answer.length() <= LONGEST && answer.strip().length() >= SHORTEST;
    }

    /** The yes, where the answer is what the question ends with. */
    static Optional<Answered> of(Asked asked, String answer) {
        String words = plain(answer);
        for (String lead : LEADS) {
            words = words.startsWith(lead) ? words.substring(lead.length()).strip() : words;
        }
        boolean verb = VERBS.stream().anyMatch(words::endsWith);
        String echoed = words;
        return Optional.of(new Answered(true, true, true, answer.strip()))
                .filter(yes -> may(answer)
                        && verb
                        && echoed.length() >= SHORTEST
                        && plain(asked.told()).endsWith(echoed));
    }

    /** What goes on, in its short form. */
    private static String plain(String words) {
        String rest = words.strip();
        for (int end = rest.length(); end > 0 && STOPS.indexOf(rest.charAt(end - 1)) >= 0; end--) {
            rest = rest.substring(0, end - 1);
        }
        for (String particle : PARTICLES) {
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
