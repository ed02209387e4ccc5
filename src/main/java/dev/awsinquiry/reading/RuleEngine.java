package dev.awsinquiry.reading;

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

    /** Ints of a bar in {@link #places}: where the step is remembered that it takes back, and how near it must be. */
    private static final int BAR = 2;

    /** What is known of a step of a rule, one int each, in {@link #places}. */
    private static final int SLOT = 0;

    private static final int FLAGS = 1;
    private static final int GAP = 2;
    private static final int FAR = 3;
    private static final int PLACE = 4;

    private static final int FIRST = 1;
    private static final int LAST = 1 << 1;
    private static final int ANY = 1 << 2;

    /** What is remembered of a step in a text, one int each: where it was reached last, and the time before that. */
    private static final int WHEN = 0;

    private static final int START = 1;
    private static final int END = 2;
    private static final int START_BEFORE = 3;
    private static final int END_BEFORE = 4;
    private static final int MEMORY = 5;

    /**
     * By class the index of its first step, the steps that it takes back and the steps that it takes: side by side, since
     * each hit asks for them.
     */
    private final int[][] places;

    /** By where a step is remembered, the rule that it is of. */
    private final Rule[] rules;

    RuleEngine(Lexicon lexicon) {
        places = new int[lexicon.classes()][];
        int[][] bars = new int[lexicon.classes()][1];
        int[][] taken = new int[lexicon.classes()][0];
        List<Rule> bySlot = new ArrayList<>();
        for (Rule rule : lexicon.rules()) {
            List<Rule.Step> steps = rule.steps();
            int slot = bySlot.size() * MEMORY;
            for (Rule.Bar bar : rule.bars()) {
                int[] back = {slot + bar.step() * MEMORY, bar.gap()};
                bars[bar.wordClass()] = joined(bars[bar.wordClass()], back);
            }
            for (int k = 0; k < steps.size(); k++) {
                Rule.Step step = steps.get(k);
                int flags = (k == 0 ? FIRST : 0) | (k == steps.size() - 1 ? LAST : 0) | (rule.any() ? ANY : 0);
                int[] place = {slot + k * MEMORY, flags, step.gap(), step.crosses() ? REACH : 0};
                // the last step first, so that one hit never serves two steps
                taken[step.wordClass()] = joined(place, taken[step.wordClass()]);
                bySlot.add(rule);
            }
        }
        for (int c = 0; c < places.length; c++) {
            bars[c][0] = bars[c].length;
            places[c] = joined(bars[c], taken[c]);
        }
        rules = bySlot.toArray(Rule[]::new);
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
            while (next < hits.size() && hits.start(next) < sentence.start()) {
                next++;
            }
            pass.begin(s, sentence);
            while (next < hits.size() && hits.start(next) < sentence.end()) {
                if (hits.end(next) <= sentence.end()) {
                    pass.take(hits.wordClass(next), hits.start(next), hits.end(next));
                }
                next++;
            }
            pass.end();
        }
        return pass.matches;
    }

    /** One text. */
    private final class Pass {
        private final List<Match> matches = new ArrayList<>();
        private final List<Match> pending = new ArrayList<>();
        /** By class the last sentence that has it, counted from 1. */
        private final int[] seen = new int[places.length];

        private final int[] memory = new int[rules.length * MEMORY];
        /** The sentence, counted from 1: where nothing was reached the memory says 0. */
        private int now;

        private boolean spoken;
        private boolean counts;

        private void begin(int index, Sentence sentence) {
            now = index + 1;
            spoken = sentence.spoken();
            counts = sentence.counts();
            pending.clear();
        }

        private void take(int wordClass, int start, int end) {
            seen[wordClass] = now;
            int[] steps = places[wordClass];
            int first = steps[0];
            for (int at = 1; at < first; at += BAR) {
                takeBack(steps[at], steps[at + 1], start);
            }
            for (int at = first; at < steps.length; at += PLACE) {
                if ((steps[at + FLAGS] & ANY) != 0 ? counts : spoken) {
                    advance(steps, at, start, end);
                }
            }
        }

        private void advance(int[] steps, int at, int start, int end) {
            int slot = steps[at + SLOT];
            int from = (steps[at + FLAGS] & FIRST) != 0 ? start : reached(steps, at, start);
            if (from < 0) {
                return;
            }
            if (memory[slot + WHEN] == now) {
                memory[slot + START_BEFORE] = memory[slot + START];
                memory[slot + END_BEFORE] = memory[slot + END];
            } else {
                memory[slot + END_BEFORE] = -1;
            }
            memory[slot + WHEN] = now;
            memory[slot + START] = from;
            memory[slot + END] = end;
            if ((steps[at + FLAGS] & LAST) != 0) {
                pending.add(new Match(rules[slot / MEMORY], now - 1, from, end));
            }
        }

        /** Forgets that a step was reached where what begins there follows on it too closely. */
        private void takeBack(int slot, int reach, int start) {
            int gap = start - memory[slot + END];
            if (memory[slot + WHEN] == now && gap >= 0 && gap <= reach) {
                memory[slot + WHEN] = memory[slot + END_BEFORE] < 0 ? 0 : now;
                memory[slot + START] = memory[slot + START_BEFORE];
                memory[slot + END] = memory[slot + END_BEFORE];
            }
        }

        /** Where the way to the step before began, if what begins there may follow on it; otherwise -1. */
        private int reached(int[] steps, int at, int start) {
            int slot = steps[at + SLOT] - MEMORY;
            if (memory[slot + WHEN] == 0 || now - memory[slot + WHEN] > steps[at + FAR]) {
                return -1;
            }
            if (memory[slot + END] <= start) {
                return start - memory[slot + END] <= steps[at + GAP] ? memory[slot + START] : -1;
            }
            int before = memory[slot + END_BEFORE];
            return before >= 0 && before <= start && start - before <= steps[at + GAP]
                    ? memory[slot + START_BEFORE]
                    : -1;
        }

        private void end() {
            for (Match match : pending) {
                boolean holds = true;
                List<Integer> beside = match.rule().beside();
                for (int i = 0; i < beside.size(); i++) {
                    holds &= seen[beside.get(i)] == now;
                }
                List<Integer> without = match.rule().without();
                for (int i = 0; holds && i < without.size(); i++) {
                    holds = seen[without.get(i)] != now;
                }
                if (holds) {
                    matches.add(match);
                }
            }
        }
    }
}
