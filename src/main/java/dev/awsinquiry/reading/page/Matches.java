package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that hold in a text, by their targets. */
final class Matches {

    private final Map<String, List<Match>> byTarget = new HashMap<>();
    /** By target the chars that its matches cover, where somebody asked for them. */
    private final Map<String, BitSet> covered = new HashMap<>();

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

    /** Those that end in one of the sentences from the first up to, without, the last. */
    List<Match> of(String target, int first, int last) {
        List<Match> all = of(target);
        return all.subList(from(all, first), from(all, last));
    }

    /** Whether a rule for the target holds in the sentence. */
    boolean in(int sentence, String target) {
        return !of(target, sentence, sentence + 1).isEmpty();
    }

    /** Index of the first that ends in the sentence or behind it. */
    private static int from(List<Match> all, int sentence) {
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
        return low;
    }

    /** Whether a match for the target shares a char with the stretch. */
    boolean touch(String target, int start, int end) {
        int first = covered.computeIfAbsent(target, this::cover).nextSetBit(start);
        return first >= 0 && first < end;
    }

    private BitSet cover(String target) {
        BitSet all = new BitSet();
        of(target).forEach(match -> all.set(match.start(), match.end()));
        return all;
    }
}
