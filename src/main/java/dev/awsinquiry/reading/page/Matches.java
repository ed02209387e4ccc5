package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that hold in a text, by their targets. */
final class Matches {

    private final Map<String, List<Match>> byTarget = new HashMap<>();

    /** Those of all targets, in the order of the sentences. */
    Matches(List<Match> all) {
        for (Match match : all) {
            byTarget.computeIfAbsent(match.rule().target(), t -> new ArrayList<>())
                    .add(match);
        }
    }

    /** The rules for the target that hold, in the order of the text. */
    List<Match> of(String target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** Whether a rule for the target holds in the sentence. */
    boolean in(int sentence, String target) {
        List<Match> all = of(target);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).sentence() == sentence;
    }
}
