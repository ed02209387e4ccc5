package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;

/**
 * Whether a short sentence in Japanese tells that something was done, 「6時にパッチあてた」, rather than what time it was, 「6時でした」.
 * The verbs are everyday ones without number, so that it goes by how the sentence ends.
 */
final class ToldDeed {

    private static final String STOPS = "。.!、… \n";

    private ToldDeed() {}

    static boolean is(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        WordLists lists = page.words().lists();
        int end = sentence.end();
        for (int at = end; at > sentence.start() && STOPS.indexOf(lower.charAt(at - 1)) >= 0; at--) {
            end = at - 1;
        }
        for (String particle : lists.of("deed.behind")) {
            end = ends(lower, sentence.start(), end, particle) ? end - particle.length() : end;
        }
        int last = end;
        return !page.has(s, "fail")
                && lists.of("deed.done").stream().anyMatch(verb -> ends(lower, sentence.start(), last, verb))
                && lists.of("deed.not").stream().noneMatch(verb -> ends(lower, sentence.start(), last, verb));
    }

    private static boolean ends(String lower, int start, int end, String word) {
        return end - word.length() >= start && lower.startsWith(word, end - word.length());
    }
}
