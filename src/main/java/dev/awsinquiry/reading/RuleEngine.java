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

    /** A step of a rule, and where it is remembered. */
    private record Place(Rule rule, int slot, boolean first, boolean last, int gap, int far) {}

    /** A class that takes a step back, and where that step is remembered. */
    private record Bar(int slot, int gap) {}

    private static final Bar[] NONE = {};

    private final Place[][] placesByClass;
    private final Bar[][] barsByClass;
    private final int slots;

    RuleEngine(Lexicon lexicon) {
        List<List<Place>> byClass = new ArrayList<>();
        for (int i = 0; i < lexicon.classes(); i++) {
            byClass.add(new ArrayList<>(2));
        }
        barsByClass = new Bar[lexicon.classes()][];
        Arrays.fill(barsByClass, NONE);
        int slot = 0;
        for (Rule rule : lexicon.rules()) {
            List<Rule.Step> steps = rule.steps();
            for (Rule.Bar bar : rule.bars()) {
                Bar[] bars = Arrays.copyOf(barsByClass[bar.wordClass()], barsByClass[bar.wordClass()].length + 1);
                bars[bars.length - 1] = new Bar(slot + bar.step(), bar.gap());
                barsByClass[bar.wordClass()] = bars;
            }
            for (int k = 0; k < steps.size(); k++) {
                Rule.Step step = steps.get(k);
                int far = step.crosses() ? REACH : 0;
                Place place = new Place(rule, slot++, k == 0, k == steps.size() - 1, step.gap(), far);
                // the last step first, so that one hit never serves two steps
                byClass.get(step.wordClass()).add(0, place);
            }
        }
        slots = slot;
        placesByClass = byClass.stream().map(p -> p.toArray(Place[]::new)).toArray(Place[][]::new);
    }

    List<Match> matches(List<Sentence> sentences, List<Hit> hits) {
        Pass pass = new Pass();
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            while (next < hits.size() && hits.get(next).start() < sentence.start()) {
                next++;
            }
            pass.begin(s);
            while (next < hits.size() && hits.get(next).start() < sentence.end()) {
                Hit hit = hits.get(next++);
                if (hit.end() <= sentence.end()) {
                    pass.take(hit, sentence);
                }
            }
            pass.end();
        }
        return pass.matches;
    }

    /** One text; for each step of each rule where it was reached last, and the time before that. */
    private final class Pass {
        private final List<Match> matches = new ArrayList<>();
        private final List<Match> pending = new ArrayList<>();
        private final int[] seen = new int[placesByClass.length];
        private final int[] sentence = filled();
        private final int[] start = filled();
        private final int[] end = filled();
        private final int[] startBefore = filled();
        private final int[] endBefore = filled();
        private int now;

        private int[] filled() {
            int[] a = new int[slots];
            Arrays.fill(a, -1);
            return a;
        }

        private void begin(int index) {
            now = index;
            pending.clear();
        }

        private void take(Hit hit, Sentence in) {
            seen[hit.wordClass()] = now + 1;
            for (Bar bar : barsByClass[hit.wordClass()]) {
                takeBack(bar, hit);
            }
            for (Place place : placesByClass[hit.wordClass()]) {
                if (place.rule().any() ? in.counts() : in.spoken()) {
                    advance(place, hit);
                }
            }
        }

        private void advance(Place place, Hit hit) {
            int from = place.first() ? hit.start() : reached(place, hit);
            if (from < 0) {
                return;
            }
            int slot = place.slot();
            if (sentence[slot] == now) {
                startBefore[slot] = start[slot];
                endBefore[slot] = end[slot];
            } else {
                endBefore[slot] = -1;
            }
            sentence[slot] = now;
            start[slot] = from;
            end[slot] = hit.end();
            if (place.last()) {
                pending.add(new Match(place.rule(), now, from, hit.end()));
            }
        }

        /** Forgets that a step was reached where the hit follows on it too closely. */
        private void takeBack(Bar bar, Hit hit) {
            int slot = bar.slot();
            int gap = hit.start() - end[slot];
            if (sentence[slot] == now && gap >= 0 && gap <= bar.gap()) {
                sentence[slot] = endBefore[slot] < 0 ? -1 : now;
                start[slot] = startBefore[slot];
                end[slot] = endBefore[slot];
            }
        }

        /** Where the way to the step before began, if the hit may follow on it; otherwise -1. */
        private int reached(Place place, Hit hit) {
            int slot = place.slot() - 1;
            if (sentence[slot] < 0 || now - sentence[slot] > place.far()) {
                return -1;
            }
            if (end[slot] <= hit.start()) {
                return hit.start() - end[slot] <= place.gap() ? start[slot] : -1;
            }
            boolean before = endBefore[slot] >= 0 && endBefore[slot] <= hit.start();
            return before && hit.start() - endBefore[slot] <= place.gap() ? startBefore[slot] : -1;
        }

        private void end() {
            for (Match match : pending) {
                boolean holds = true;
                for (int wordClass : match.rule().beside()) {
                    holds &= seen[wordClass] == now + 1;
                }
                for (int wordClass : match.rule().without()) {
                    holds &= seen[wordClass] != now + 1;
                }
                if (holds) {
                    matches.add(match);
                }
            }
        }
    }
}
