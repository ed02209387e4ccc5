package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Placeholders;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Match;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands under a heading as what the heading announces, unless nothing, or the same everywhere, stands there. */
public final class SectionRecogniser implements Recogniser {

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
    /** What stands under a heading in a word: 「頻度:毎回」, 「影響範囲:一部」. */
    private static final Map<String, Fact> VALUES = Map.of(
            "frequency", Fact.WHEN_FREQUENCY,
            "scope", Fact.WHO_SCOPE,
            "impact", Fact.WHO_SCOPE,
            "ongoing", Fact.WHEN_ONGOING,
            "ended", Fact.WHEN_ONGOING);
    /** Headings that ask for a yes or a no, which mean one value under one of them and the other under the other. */
    private static final Set<String> YES_OR_NO = Set.of("ongoing", "ended");
    /** What the heading of an effect has to name for a word under it to tell who is affected. */
    private static final String REACH = "範囲";

    private static final int SHORTEST = 3;

    /** Chars of an entry that says nothing but its value. */
    private static final int BRIEF = 16;

    @Override
    public void read(Page page, Notes notes) {
        Map<String, Set<String>> copies = new HashMap<>();
        Map<String, Map<Integer, Match>> entries = new HashMap<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            Fact fact = ofProgram(page, sentence) ? null : FACTS.get(page.topic(s));
            if (sentence.counts()) {
                value(page, notes, s, entries);
            }
            if (fact != null && sentence.counts()) {
                if (copies.isEmpty()) {
                    count(page, copies);
                }
                String words = page.lower(sentence.start(), sentence.end());
                boolean says = (words.length() >= SHORTEST || brief(fact, words))
                        && !words.endsWith(":")
                        && !Placeholders.folded(page.words().lists(), words)
                        && copies.getOrDefault(words, Set.of()).size() < 2;
                // "scope: [ all / some ]" was never filled in; "Who: arn:…" names who calls, not who is affected
                boolean choice = words.startsWith("[") && words.indexOf('/') > 0;
                boolean caller = fact == Fact.WHO_SCOPE && words.startsWith("arn:");
                // 「試したこと: これから再起動します」
                boolean planned = fact == Fact.WHAT_TRIED && page.begins(sentence.start(), sentence.end(), "plan.said");
                boolean some = Placeholders.some(page.words().lists(), words);
                boolean unknown = page.begins(sentence.start(), sentence.end(), "unknown.said");
                if (fact == Fact.HOWMUCH_IMPACT
                        && Placeholders.none(page.words().lists(), words)) {
                    notes.stateWords(fact, sentence.start(), sentence.end(), 1);
                } else if (unknown && !page.has(s, "unknown.soon")) {
                    notes.unknown(fact, sentence.start(), sentence.end(), 1);
                } else if (says
                        && !unknown
                        && !planned
                        && !choice
                        && !caller
                        && !some
                        && !page.has(s, "nothing.said")) {
                    notes.stateWords(fact, sentence.start(), sentence.end(), 1);
                }
            }
        }
    }

    /** Whether the heading is a key that a program wrote, {@code "reason": "AUTHORIZATION_FAILURE"}. */
    private static boolean ofProgram(Page page, Sentence sentence) {
        int heading = sentence.heading();
        return heading >= 0
                && Chars.at(page.folded().lower, page.sentences().get(heading).start()) == '"';
    }

    private static boolean brief(Fact fact, String words) {
        boolean two = words.length() == SHORTEST - 1 && Chars.japanese(words.charAt(0));
        return fact == Fact.HOWMUCH_IMPACT && two;
    }

    /** The value that an entry names which says nothing else. */
    private static void value(Page page, Notes notes, int s, Map<String, Map<Integer, Match>> entries) {
        Sentence sentence = page.sentences().get(s);
        Fact fact = VALUES.get(page.topic(s));
        if (fact == null || sentence.end() - sentence.start() > BRIEF) {
            return;
        }
        boolean reach = !page.topic(s).equals("impact") || heading(page, s).contains(REACH);
        String target = "entry." + (YES_OR_NO.contains(page.topic(s)) ? page.topic(s) : fact.id());
        Match match =
                entries.computeIfAbsent(target, t -> entries(page, fact, t)).get(s);
        if (reach && match != null) {
            notes.state(fact, match.rule().value(), match.start(), match.end(), 1);
        }
    }

    /** By sentence, the first rule by which it is a value of the fact; a form may have as many entries as a text has lines. */
    private static Map<Integer, Match> entries(Page page, Fact fact, String target) {
        return Stream.concat(page.matches(target).stream(), page.matches("short." + fact.id()).stream())
                .collect(Collectors.toMap(Match::sentence, match -> match, (first, other) -> first));
    }

    /** The words of the heading over a sentence; empty without one. */
    static String heading(Page page, int s) {
        int heading = page.sentences().get(s).heading();
        Sentence words = page.sentences().get(Math.max(0, heading));
        return heading < 0 ? "" : page.lower(words.start(), words.end());
    }

    /** What each sentence stands under: the same below everything is no answer, two forms filled in alike are. */
    private static void count(Page page, Map<String, Set<String>> copies) {
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.heading() >= 0) {
                copies.computeIfAbsent(page.lower(sentence.start(), sentence.end()), words -> new HashSet<>())
                        .add(page.topic(s));
            }
        }
    }
}
