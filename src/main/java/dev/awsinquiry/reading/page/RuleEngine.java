package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Lexicon;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.phrase.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the rules against a text in one pass over its hits: each step of a rule remembers where it was last reached, so
 * the time is the number of hits times the few rules that a class stands in.
 */
final class RuleEngine {

    /** Sentences that may lie between two steps of a rule that crosses them. */
    private static final int REACH = 2;

    /** Ints of a bar in {@link #bars}: the step that it takes back, and how near it must be. */
    private static final int BAR = 2;

    /** What is known of a step of a rule, two ints each, in {@link #steps}: its number with these marks, and its gap. */
    private static final int PLACE = 2;

    private static final int FIRST = 1;
    private static final int LAST = 1 << 1;
    private static final int ANY = 1 << 2;
    private static final int CROSSES = 1 << 3;
    private static final int MARKS = 4;

    /** What is remembered of a step in a text, one int each: where it was reached last, and the time before that. */
    private static final int START = 0;

    private static final int END = 1;
    private static final int START_BEFORE = 2;
    private static final int END_BEFORE = 3;
    private static final int MEMORY = 4;

    /** By class, the steps that it takes back. */
    private final Rows bars;

    /** By class, the steps that it takes. */
    private final Rows steps;

    /** By step, the rule that it is of. */
    private final Held[] rules;

    /** A rule with the classes that decide at the end of a sentence. */
    private record Held(Rule rule, int[] beside, int[] without) {

        static Held of(Rule rule) {
            return new Held(rule, ints(rule.beside()), ints(rule.without()));
        }

        private static int[] ints(List<Integer> classes) {
            return classes.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Rows of ints by class, one behind another: nearly all classes have none, which is told without another look.
     *
     * @param begins by class where its row begins, and at the end where the last one ends
     */
    private record Rows(int[] begins, int[] all) {

        static Rows of(int[][] rows) {
            int[] begins = new int[rows.length + 1];
            for (int i = 0; i < rows.length; i++) {
                begins[i + 1] = begins[i] + rows[i].length;
            }
            return new Rows(
                    begins, Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
        }
    }

    RuleEngine(Lexicon lexicon) {
        int[][] bars = new int[lexicon.classes()][0];
        int[][] steps = new int[lexicon.classes()][0];
        List<Held> byStep = new ArrayList<>();
        for (Rule rule : lexicon.rules()) {
            Held held = Held.of(rule);
            int first = byStep.size();
            for (Rule.Bar bar : rule.bars()) {
                bars[bar.wordClass()] = joined(bars[bar.wordClass()], new int[] {first + bar.step(), bar.gap()});
            }
            for (int k = 0; k < rule.steps().size(); k++) {
                Rule.Step step = rule.steps().get(k);
                int marks = (k == 0 ? FIRST : 0)
                        | (k == rule.steps().size() - 1 ? LAST : 0)
                        | (rule.any() ? ANY : 0)
                        | (step.crosses() ? CROSSES : 0);
                // the last step first, so that one hit never serves two steps
                steps[step.wordClass()] =
                        joined(new int[] {first + k << MARKS | marks, step.gap()}, steps[step.wordClass()]);
                byStep.add(held);
            }
        }
        this.bars = Rows.of(bars);
        this.steps = Rows.of(steps);
        rules = byStep.toArray(Held[]::new);
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    List<Match> matches(List<Sentence> sentences, Hits hits) {
        Pass pass = new Pass();
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.counts()) {
                while (next < hits.size() && hits.start(next) < sentence.start()) {
                    next++;
                }
                pass.begin(s, sentence);
                for (; next < hits.size() && hits.start(next) < sentence.end(); next++) {
                    if (hits.end(next) <= sentence.end()) {
                        pass.take(hits.wordClass(next), hits.start(next), hits.end(next));
                    }
                }
                pass.end();
            }
        }
        return pass.matches;
    }

    /** One text. */
    private final class Pass {
        private final List<Match> matches = new ArrayList<>();
        private final List<Match> pending = new ArrayList<>();
        private final List<Held> held = new ArrayList<>();
        /** By class the last sentence that has it. */
        private final int[] seen = new int[steps.begins().length];

        /** By step the last sentence in which it was reached: apart from the rest, since most are only asked whether they were. */
        private final int[] when = new int[rules.length];

        private final int[] memory = new int[rules.length * MEMORY];
        /** The sentence, counted so that none of the text is within reach of the 0 where nothing was. */
        private int now;

        private boolean spoken;

        private void begin(int index, Sentence sentence) {
            now = index + REACH + 1;
            spoken = sentence.spoken();
            pending.clear();
            held.clear();
        }

        private void take(int wordClass, int start, int end) {
            seen[wordClass] = now;
            int[] back = bars.all();
            for (int at = bars.begins()[wordClass]; at < bars.begins()[wordClass + 1]; at += BAR) {
                takeBack(back[at], back[at + 1], start);
            }
            int[] places = steps.all();
            for (int at = steps.begins()[wordClass]; at < steps.begins()[wordClass + 1]; at += PLACE) {
                int place = places[at];
                int step = place >>> MARKS;
                if ((place & FIRST) != 0) {
                    if (spoken || (place & ANY) != 0) {
                        advance(place, start, end, start);
                    }
                } else if (now - when[step - 1] <= ((place & CROSSES) != 0 ? REACH : 0)
                        && (spoken || (place & ANY) != 0)) {
                    int from = reached(step - 1, places[at + 1], start);
                    if (from >= 0) {
                        advance(place, start, end, from);
                    }
                }
            }
        }

        private void advance(int place, int start, int end, int from) {
            int step = place >>> MARKS;
            int slot = step * MEMORY;
            if (when[step] == now) {
                memory[slot + START_BEFORE] = memory[slot + START];
                memory[slot + END_BEFORE] = memory[slot + END];
            } else {
                memory[slot + END_BEFORE] = -1;
                when[step] = now;
            }
            memory[slot + START] = from;
            memory[slot + END] = end;
            if ((place & LAST) != 0) {
                pending.add(new Match(rules[step].rule(), now - REACH - 1, from, end));
                held.add(rules[step]);
            }
        }

        /** Forgets that a step was reached where what begins there follows on it too closely. */
        private void takeBack(int step, int reach, int start) {
            int slot = step * MEMORY;
            int gap = start - memory[slot + END];
            if (when[step] == now && gap >= 0 && gap <= reach) {
                when[step] = memory[slot + END_BEFORE] < 0 ? 0 : now;
                memory[slot + START] = memory[slot + START_BEFORE];
                memory[slot + END] = memory[slot + END_BEFORE];
            }
        }

        /** Where the way to a step that was reached began, if what begins there may follow on it; otherwise -1. */
        private int reached(int step, int gap, int start) {
            int slot = step * MEMORY;
            if (memory[slot + END] <= start) {
                return start - memory[slot + END] <= gap ? memory[slot + START] : -1;
            }
            int before = memory[slot + END_BEFORE];
            return before >= 0 && before <= start && start - before <= gap ? memory[slot + START_BEFORE] : -1;
        }

        private void end() {
            for (int i = 0; i < pending.size(); i++) {
                if (holds(held.get(i))) {
                    matches.add(pending.get(i));
                }
            }
        }

        private boolean holds(Held rule) {
            for (int wordClass : rule.beside()) {
                if (seen[wordClass] != now) {
                    return false;
                }
            }
            for (int wordClass : rule.without()) {
                if (seen[wordClass] == now) {
                    return false;
                }
            }
            return true;
        }
    }
}
