package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import java.util.List;

/**
 * Whether a short sentence in Japanese tells that something was done, 「6時にパッチあてた」, rather than what time it was, 「6時でした」.
 * The verbs are everyday ones without number, so that it goes by how the sentence ends.
 */
final class ToldDeed {

    private static final String STOPS = "。.!、… \n";
    /** What may stand behind a verb at the end. */
    private static final List<String> PARTICLES = List.of("けど", "ので", "んです", "のです", "よ", "ね", "わ", "が");

    private static final List<String> VERBS = List.of("た", "ました", "ます", "ている", "てる");
    /** What ends in the same way and says what it is, or puts it right. */
    private static final List<String> SAYS_IT = List.of(
            "でした", "だった", "でしょう", "になります", "となります", "なりました", "なった", "違いました", "違った", "あってます", "合ってます", "あっています",
            "合っています", "思います", "思った", "ありました", "あった", "書いてた", "書きました", "出ました", "出た", "出ています", "出ている", "見えます", "言ってた",
            "聞きました", "ずれている", "ずれていました", "ずれてました", "分かりました", "わかりました", "わかった");

    private ToldDeed() {}

    static boolean is(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        int end = sentence.end();
        for (int at = end; at > sentence.start() && STOPS.indexOf(lower.charAt(at - 1)) >= 0; at--) {
            end = at - 1;
        }
        for (String particle : PARTICLES) {
            end = ends(lower, sentence.start(), end, particle) ? end - particle.length() : end;
        }
        int last = end;
        return !page.has(s, "fail")
                && VERBS.stream().anyMatch(verb -> ends(lower, sentence.start(), last, verb))
                && SAYS_IT.stream().noneMatch(verb -> ends(lower, sentence.start(), last, verb));
    }

    private static boolean ends(String lower, int start, int end, String word) {
        return end - word.length() >= start && lower.startsWith(word, end - word.length());
    }
}
