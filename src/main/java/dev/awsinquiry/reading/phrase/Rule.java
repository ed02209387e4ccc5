package dev.awsinquiry.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A row of a word file: which word classes, in which order, mean what.
 *
 * <p>{@code => target=value any: first ..20 second >> third !without} reads: a word of {@code first}, in the same
 * sentence at most 20 chars later one of {@code second}, in the same or one of the two sentences after it one of
 * {@code third}, and none of {@code without} in the sentence where it ends; {@code &beside}: there must be one of that class,
 * wherever it stands in that sentence; {@code ~apart}: none of that class may be said in one breath with it, see {@link
 * Breath}. {@code first ..1 -head second}: no word of {@code head} may follow on the first
 * within that many chars: "orders" are a business, an "orders table" isn't. {@code any}: also in logs and quotations.
 *
 * @param target id of the fact or flag, or a name that a recogniser asks for
 * @param value what it means for that target; empty where the words are the value
 * @param any whether it holds in logs, code and quotations too
 * @param steps the classes in order
 * @param bars classes that must not follow on a step
 * @param beside classes that must stand in the sentence
 * @param without classes that must not stand in the sentence
 * @param apart classes that must not stand between the same two commas
 */
public record Rule(
        String target,
        String value,
        boolean any,
        List<Step> steps,
        List<Bar> bars,
        List<Integer> beside,
        List<Integer> without,
        List<Integer> apart) {

    /**
     * One class of a rule.
     *
     * @param wordClass number of the class
     * @param gap how many chars may lie before it; behind the first step only
     * @param crosses whether sentences may end before it
     */
    public record Step(int wordClass, int gap, boolean crosses) {}

    /**
     * A class that must not follow on a step.
     *
     * @param wordClass number of the class
     * @param step index of the step
     * @param gap how many chars may lie between
     */
    public record Bar(int wordClass, int step, int gap) {}

    /** What stands before the colon of a row. */
    public record Head(String target, String value, boolean any) {

        /** Reads it, the row given without the arrow in front. */
        public static Head of(String row) {
            int colon = row.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("a rule needs a colon: " + row);
            }
            String[] words = row.substring(0, colon).strip().split("[ =]");
            boolean any = words[words.length - 1].equals("any");
            return new Head(words[0], words.length > (any ? 2 : 1) ? words[1] : "", any);
        }
    }

    private static int gap(String word) {
        try {
            return Integer.parseInt(word.substring(2));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a gap is two dots and a number such as ..20: " + word, e);
        }
    }

    static Rule parse(String row, ToIntFunction<String> wordClass) {
        Head head = Head.of(row);
        List<Step> steps = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        List<Integer> apart = new ArrayList<>();
        int gap = Integer.MAX_VALUE;
        boolean crosses = false;
        for (String word : row.substring(row.indexOf(':') + 1).split(" +")) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.equals(">>")) {
                crosses = true;
            } else if (word.startsWith("..")) {
                gap = word.length() == 2 ? Integer.MAX_VALUE : gap(word);
            } else if (word.startsWith("&")) {
                beside.add(wordClass.applyAsInt(word.substring(1)));
            } else if (word.startsWith("-")) {
                if (steps.isEmpty()) {
                    throw new IllegalArgumentException("what mustn't follow needs a class to follow on: " + row);
                }
                bars.add(new Bar(wordClass.applyAsInt(word.substring(1)), steps.size() - 1, gap));
                gap = Integer.MAX_VALUE;
            } else if (word.startsWith("!")) {
                without.add(wordClass.applyAsInt(word.substring(1)));
            } else if (word.startsWith("~")) {
                apart.add(wordClass.applyAsInt(word.substring(1)));
            } else {
                steps.add(new Step(wordClass.applyAsInt(word), gap, crosses));
                gap = Integer.MAX_VALUE;
                crosses = false;
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a rule needs a class of words behind its colon: " + row);
        }
        return new Rule(
                head.target(),
                head.value(),
                head.any(),
                List.copyOf(steps),
                List.copyOf(bars),
                List.copyOf(beside),
                List.copyOf(without),
                List.copyOf(apart));
    }
}
