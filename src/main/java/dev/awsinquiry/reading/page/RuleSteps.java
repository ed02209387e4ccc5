package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.phrase.Lexicon;
import dev.awsinquiry.reading.phrase.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rules by the classes of words that they wait for, as numbers in arrays: every word of a text is looked up here. */
final class RuleSteps {

    /** Ints of a bar in {@link #bars}: the step that it takes back, and how near it must be. */
    static final int BAR = 2;

    /** What is known of a step of a rule in {@link #steps}: its number with these marks, its gap, and the step before it. */
    static final int PLACE = 3;

    static final int FIRST = 1;
    static final int LAST = 1 << 1;
    static final int ANY = 1 << 2;
    static final int CROSSES = 1 << 3;
    static final int MARKS = 4;

    private static final int NONE = -1;

    /** By class, the steps that it takes back. */
    final Rows bars;

    /** By class, the steps that it takes. */
    final Rows steps;

    /** By class, those of them that are the first ones of their rules: hardly any word is awaited as another. */
    final Rows firsts;

    /** By step, the classes that can be taken when it is reached, and in the lowest bit whether sentences may end before. */
    final Rows next;

    /** By class, whether no rule asks for it. */
    final boolean[] idle;

    /** By step, the rule that it is of; by one that several share, any of them. */
    final Held[] rules;

    /** A rule with the classes that decide at the end of a sentence. */
    record Held(Rule rule, int[] beside, int[] without) {

        static Held of(Rule rule) {
            return new Held(rule, ints(rule.beside()), ints(rule.without()));
        }

        private static int[] ints(List<Integer> classes) {
            return classes.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Rows of ints by class or step, one behind another: nearly all have none, which is told without another look.
     *
     * @param begins by class or step where its row begins, and at the end where the last one ends
     */
    record Rows(int[] begins, int[] all) {

        static Rows of(int[][] rows) {
            int[] begins = new int[rows.length + 1];
            for (int i = 0; i < rows.length; i++) {
                begins[i + 1] = begins[i] + rows[i].length;
            }
            return new Rows(
                    begins, Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
        }

        boolean isEmpty(int row) {
            return begins[row] == begins[row + 1];
        }
    }

    RuleSteps(Lexicon lexicon) {
        int[][] bars = new int[lexicon.classes()][0];
        int[][] steps = new int[lexicon.classes()][0];
        List<Held> byStep = new ArrayList<>();
        int[] shared = new int[lexicon.classes()];
        Arrays.fill(shared, NONE);
        for (Rule rule : lexicon.rules()) {
            Held held = Held.of(rule);
            int first = byStep.size();
            int before = NONE;
            for (int k = 0; k < rule.steps().size(); k++) {
                Rule.Step step = rule.steps().get(k);
                if (k == 0 && isPlain(rule)) {
                    if (shared[step.wordClass()] == NONE) {
                        shared[step.wordClass()] = byStep.size();
                        byStep.add(held);
                    }
                    before = shared[step.wordClass()];
                    first = byStep.size() - 1;
                    continue;
                }
                int marks = (k == 0 ? FIRST : 0)
                        | (k == rule.steps().size() - 1 ? LAST : 0)
                        | (rule.any() ? ANY : 0)
                        | (step.crosses() ? CROSSES : 0);
                // the last step first, so that one hit never serves two steps
                steps[step.wordClass()] =
                        joined(new int[] {byStep.size() << MARKS | marks, step.gap(), before}, steps[step.wordClass()]);
                before = byStep.size();
                byStep.add(held);
            }
            for (Rule.Bar bar : rule.bars()) {
                bars[bar.wordClass()] = joined(bars[bar.wordClass()], new int[] {first + bar.step(), bar.gap()});
            }
        }
        for (int wordClass = 0; wordClass < shared.length; wordClass++) {
            if (shared[wordClass] != NONE) {
                int place = shared[wordClass] << MARKS | FIRST | ANY;
                steps[wordClass] = joined(steps[wordClass], new int[] {place, 0, NONE});
            }
        }
        this.bars = Rows.of(bars);
        this.steps = Rows.of(steps);
        firsts = Rows.of(Arrays.stream(steps).map(RuleSteps::onlyFirsts).toArray(int[][]::new));
        next = Rows.of(next(steps, byStep.size()));
        rules = byStep.toArray(Held[]::new);
        idle = new boolean[lexicon.classes()];
        for (int wordClass = 0; wordClass < idle.length; wordClass++) {
            idle[wordClass] = this.steps.isEmpty(wordClass) && this.bars.isEmpty(wordClass);
        }
        for (Rule rule : lexicon.rules()) {
            rule.beside().forEach(wordClass -> idle[wordClass] = false);
            rule.without().forEach(wordClass -> idle[wordClass] = false);
        }
    }

    private static int[] onlyFirsts(int[] row) {
        int[] firsts = {};
        for (int at = 0; at < row.length; at += PLACE) {
            if ((row[at] & FIRST) != 0) {
                firsts = joined(firsts, Arrays.copyOfRange(row, at, at + PLACE));
            }
        }
        return firsts;
    }

    private static int[][] next(int[][] steps, int count) {
        int[][] next = new int[count][0];
        for (int wordClass = 0; wordClass < steps.length; wordClass++) {
            int[] row = steps[wordClass];
            for (int at = 0; at < row.length; at += PLACE) {
                int entry = wordClass << 1 | ((row[at] & CROSSES) != 0 ? 1 : 0);
                int before = row[at + 2];
                if (before != NONE && Arrays.stream(next[before]).noneMatch(known -> known == entry)) {
                    next[before] = joined(next[before], new int[] {entry});
                }
            }
        }
        return next;
    }

    /**
     * Whether its first step is like that of all other rules which begin with the same class, so that they need remember but
     * one: a sentence that it doesn't hold in is told by the second step as well.
     */
    private static boolean isPlain(Rule rule) {
        return rule.steps().size() > 1
                && !rule.steps().get(1).crosses()
                && rule.bars().stream().noneMatch(bar -> bar.step() == 0);
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
