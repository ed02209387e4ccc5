package dev.awsinquiry.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a case text moves into an attachment next: the longest words, by sections; of the replies a long one alone. */
final class CaseMoves {

    /** Moving less than this gains nothing over the line that points to it. */
    private static final int WORTH_MOVING = 200;

    /** A reply of more than this, a log, moves alone: what was said around it in a sentence each is read in the body. */
    private static final int LONG_REPLY = 1000;

    private CaseMoves() {}

    /**
     * The parts that move next.
     *
     * @return empty when nothing is left that is worth it
     */
    static Set<Integer> next(List<CasePart> parts, Set<Integer> moved) {
        Stream<Set<Integer>> alone =
                left(parts, moved, i -> length(parts, i) > limit(parts.get(i))).mapToObj(Set::of);
        Set<Integer> replies =
                left(parts, moved, i -> parts.get(i).isReply()).boxed().collect(Collectors.toCollection(HashSet::new));
        Map<Set<Integer>, Integer> lengths = alone.collect(Collectors.toMap(
                some -> some, some -> length(parts, some.iterator().next())));
        int together = replies.stream()
                .mapToInt(i -> length(parts, i))
                .filter(length -> length <= LONG_REPLY)
                .sum();
        if (together > WORTH_MOVING) {
            lengths.put(replies, together);
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.<Set<Integer>, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().iterator().next(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Set.of());
    }

    private static int limit(CasePart part) {
        return part.isReply() ? LONG_REPLY : WORTH_MOVING;
    }

    private static int length(List<CasePart> parts, int i) {
        return parts.get(i).words().length();
    }

    private static IntStream left(List<CasePart> parts, Set<Integer> moved, IntPredicate which) {
        return IntStream.range(0, parts.size()).filter(i -> !moved.contains(i)).filter(which);
    }

    /**
     * The replies that moved; they follow each other in one text.
     *
     * @param text each below its time
     * @param all whether none stays in the body
     */
    record Replies(String text, boolean all) {

        static Replies of(List<CasePart> parts, Set<Integer> moved) {
            String text = moved.stream()
                    .sorted()
                    .map(parts::get)
                    .filter(CasePart::isReply)
                    .map(part -> part.lines() + "\n" + part.words())
                    .collect(Collectors.joining("\n\n"));
            return new Replies(
                    text,
                    left(parts, moved, i -> parts.get(i).isReply()).findAny().isEmpty());
        }
    }
}
