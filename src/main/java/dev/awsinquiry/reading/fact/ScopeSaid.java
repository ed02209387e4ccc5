package dev.awsinquiry.reading.fact;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.BitSet;
import java.util.List;

/**
 * Whether 「全員」, 「一部」 or 「1人」 in a Japanese reply answers who is hit: nothing more is said behind it, 「うちの部署は全員です」,
 * or its sentence tells of the fault. 「1人取られてます」 and 「全部紙でやってます」 speak of those at work.
 */
final class ScopeSaid {

    /** Words by which a sentence tells who is hit. */
    private static final List<String> HIT = List.of(
            "fail", "sick.ja", "status.code", "hurt", "effect", "same.result.ja", "scope.good.ja", "scope.said.ja");

    private static final String STOPS = "、。,()「」!?\n";

    /** Letters of an ending or a particle that says no more: 「だけやで」. */
    private static final int ENDING = 4;

    private ScopeSaid() {}

    /** Whether the match answers. */
    static boolean is(Page page, Match match) {
        String lower = page.folded().lower;
        if (!Chars.japanese(Chars.at(lower, match.end() - 1)) && !Chars.japanese(Chars.at(lower, match.end()))) {
            return true;
        }
        Sentence in = page.sentences().get(match.sentence());
        return HIT.stream().anyMatch(words -> page.has(match.sentence(), words)) || ends(page, in, match);
    }

    /** Whether nothing else is told between the match and the end of its clause. */
    private static boolean ends(Page page, Sentence in, Match match) {
        String lower = page.folded().lower;
        int end = match.end();
        while (end < in.end() && STOPS.indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        BitSet rest = new BitSet(end);
        rest.set(match.end(), Math.max(match.end(), end));
        for (Hit frame : page.found(in, BareAnswer.FRAME)) {
            rest.clear(frame.start(), frame.end());
        }
        return rest.stream()
                        .filter(at -> Character.isLetterOrDigit(lower.charAt(at)))
                        .count()
                <= ENDING;
    }
}
