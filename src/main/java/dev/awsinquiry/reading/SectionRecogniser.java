package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.HashMap;
import java.util.Map;

/** Reads what stands under a heading as what the heading announces, unless nothing, or the same everywhere, stands there. */
final class SectionRecogniser implements Recogniser {

    private static final Map<String, Fact> FACTS = Map.of(
            "trigger", Fact.WHAT_TRIGGER,
            "tried", Fact.WHAT_TRIED,
            "expected", Fact.HOW_EXPECTED,
            "impact", Fact.HOWMUCH_IMPACT,
            "symptom", Fact.HOW_SYMPTOM,
            "goal", Fact.WHY_GOAL,
            "actor", Fact.WHO_ACTOR,
            "scope", Fact.WHO_SCOPE,
            "frequency", Fact.WHEN_FREQUENCY,
            "problem", Fact.WHY_PROBLEM);
    private static final int SHORTEST = 3;

    @Override
    public void read(Page page, Notes notes) {
        Map<String, Integer> copies = new HashMap<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            Fact fact = FACTS.get(page.topic(s));
            Sentence sentence = page.sentences().get(s);
            if (fact != null && sentence.counts()) {
                if (copies.isEmpty()) {
                    count(page, copies);
                }
                String words = page.lower(sentence.start(), sentence.end());
                boolean says = words.length() >= SHORTEST
                        && !words.endsWith(":")
                        && !Placeholders.folded(words)
                        && copies.getOrDefault(words, 0) < 2;
                // "scope: [ all / some ]" was never filled in; "Who: arn:…" names who calls, not who is affected
                boolean choice = words.startsWith("[") && words.indexOf('/') > 0;
                boolean caller = fact == Fact.WHO_SCOPE && words.startsWith("arn:");
                boolean unknown = page.begins(sentence.start(), sentence.end(), "unknown.said");
                if (unknown && !page.has(s, "unknown.soon")) {
                    notes.unknown(fact, sentence.start(), sentence.end(), 1);
                } else if (says && !unknown && !choice && !caller && !page.has(s, "nothing.said")) {
                    notes.stateWords(fact, sentence.start(), sentence.end(), 1);
                }
            }
        }
    }

    /** How often each sentence stands under a heading, whichever. */
    private static void count(Page page, Map<String, Integer> copies) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.heading() >= 0) {
                copies.merge(page.lower(sentence.start(), sentence.end()), 1, Integer::sum);
            }
        }
    }
}
