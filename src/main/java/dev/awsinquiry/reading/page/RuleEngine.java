package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Lexicon;
import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the rules against a text in one pass over its hits: each step of a rule remembers where it was last reached, so
 * the time is the number of hits times the few rules that a class stands in.
 */
final class RuleEngine {

    /** Sentences that may lie between two steps of a rule that crosses them. */
    static final int REACH = 2;

    /** What is remembered of a step in a text, one int each: where it was reached last, and the time before that. */
    private static final int START = 0;

    private static final int END = 1;
    private static final int START_BEFORE = 2;
    private static final int END_BEFORE = 3;
    private static final int MEMORY = 4;

    private final RuleSteps rules;

    RuleEngine(Lexicon lexicon) {
        rules = new RuleSteps(lexicon);
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
                    if (hits.end(next) <= sentence.end() && !rules.idle[hits.wordClass(next)]) {
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
        private final List<RuleSteps.Held> held = new ArrayList<>();
        /** By class the last sentence that has it. */
        private final int[] seen = new int[rules.steps.begins().length];

        /** By step the last sentence in which it was reached: apart from the rest, since most are only asked whether they were. */
        private final int[] when = new int[rules.rules.length];

        /** By class the last sentence in which it may follow on another. */
        private final int[] awaited = new int[rules.steps.begins().length];

        private final int[] memory = new int[rules.rules.length * MEMORY];
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
            takeBack(wordClass, start);
            RuleSteps.Rows taken = awaited[wordClass] < now ? rules.firsts : rules.steps;
            int[] places = taken.all();
            int stop = taken.begins()[wordClass + 1];
            for (int at = taken.begins()[wordClass]; at < stop; at += RuleSteps.PLACE) {
                int place = places[at];
                if (!spoken && (place & RuleSteps.ANY) == 0) {
                    continue;
                }
                if ((place & RuleSteps.FIRST) != 0) {
                    advance(place, start, end, start);
                } else if (now - when[places[at + 2]] <= ((place & RuleSteps.CROSSES) != 0 ? REACH : 0)) {
                    int from = reached(places[at + 2], places[at + 1], start);
                    if (from >= 0) {
                        advance(place, start, end, from);
                    }
                }
            }
        }

        private void advance(int place, int start, int end, int from) {
            int step = place >>> RuleSteps.MARKS;
            int slot = step * MEMORY;
            if (when[step] == now) {
                memory[slot + START_BEFORE] = memory[slot + START];
                memory[slot + END_BEFORE] = memory[slot + END];
            } else {
                memory[slot + END_BEFORE] = -1;
                when[step] = now;
                await(step);
            }
            memory[slot + START] = from;
            memory[slot + END] = end;
            if ((place & RuleSteps.LAST) != 0) {
                pending.add(new Match(rules.rules[step].rule(), now - REACH - 1, from, end));
                held.add(rules.rules[step]);
            }
        }

        private void await(int step) {
            int[] next = rules.next.all();
            int stop = rules.next.begins()[step + 1];
            for (int at = rules.next.begins()[step]; at < stop; at++) {
                int wordClass = next[at] >> 1;
                awaited[wordClass] = Math.max(awaited[wordClass], now + (next[at] & 1) * REACH);
            }
        }

        private void takeBack(int wordClass, int start) {
            int[] bars = rules.bars.all();
            int stop = rules.bars.begins()[wordClass + 1];
            for (int at = rules.bars.begins()[wordClass]; at < stop; at += RuleSteps.BAR) {
                takeBack(bars[at], bars[at + 1], start);
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

        private boolean holds(RuleSteps.Held rule) {
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
