package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.page.Reach;
import dev.awsinquiry.reading.page.Restated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What had been told of facts when a reply came. A reply that says less of one, as "yes, users are impacted" does beside the
 * orders that are lost an hour, takes nothing from that; its words are kept like those of any other. What puts right, adds
 * or counts anew takes its place. That Android is well adds to "only iPhone users", and doesn't stand for it.
 *
 * @param facts as they stand without the reply
 */
record ToldBefore(Reader reader, Facts facts) {

    /** Whose values are words: of the others, the latest is as good as any. */
    private static final Set<Fact> IN_WORDS = Set.of(Fact.HOWMUCH_IMPACT, Fact.WHAT_TRIGGER);

    /** Which a count of something else leaves as they were. */
    private static final Set<Fact> COUNTED = Set.of(Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED);

    /** What the second of several steps begins with. */
    private static final List<String> STEPS = List.of("\n", " 2. ", " 2) ", "(2)", "②");

    /**
     * Whether a reply takes nothing from what had been told of the fact.
     *
     * @param asked the facts that had been asked for when it came
     */
    boolean saysMoreThan(Statement now, Reading reply, Set<Fact> asked) {
        if (now.fact() == Fact.WHO_SCOPE) {
            boolean elsewhere = elsewhere(reply.text()) && !reader.corrects(reply.text());
            Reach reach = reader.reach(reply, now.fact());
            Optional<Statement> scope = facts.statement(Fact.WHO_SCOPE).filter(told -> !told.unknown());
            if (reach == Reach.ELSE) {
                // who is well again is no scope of anything, also where none was told
                return true;
            }
            if (reach == Reach.SPARED && now.value().equals("everyone") && scope.isPresent()) {
                // that all are well
                return true;
            }
            return scope
                    // a choice has no words, and is as good as them
                    .filter(told -> (elsewhere
                                    || told.value().equals(now.value())
                                            && !told.evidence().isBlank())
                            && !well(reader, told.evidence())
                            && (reach == Reach.SPARED || well(reader, now.evidence())))
                    .isPresent();
        }
        if (now.fact() == Fact.HOW_ERROR) {
            return facts.statement(Fact.HOW_ERROR)
                    .filter(told ->
                            ErrorTold.saysMore(reader.lists(), told, now, reply.text(), asked.contains(Fact.HOW_ERROR))
                                    && !reader.corrects(reply.text()))
                    .isPresent();
        }
        if (COUNTED.contains(now.fact()) && CountBeside.is(reader, facts, reply.text())) {
            return true;
        }
        if (now.fact() == Fact.HOWMUCH_QUANTIFIED
                && (reader.reach(reply, now.fact()) == Reach.ELSE
                        || facts.statement(now.fact()).isPresent()
                                && EffectRecounted.ofAnotherTime(reader, reply.text())
                                && !reader.corrects(reply.text()))) {
            return true;
        }
        Optional<String> before = facts.statement(now.fact())
                .filter(told -> IN_WORDS.contains(now.fact()) && !now.unknown() && !told.unknown())
                .map(ToldBefore::words);
        return before.isPresent() && saysMore(before.get(), now, reply);
    }

    private boolean saysMore(String before, Statement now, Reading reply) {
        if (now.fact() == Fact.HOWMUCH_IMPACT && SparedOther.tells(reader.lists(), words(now), before)) {
            return true;
        }
        Restated said = reader.restated(words(now), before);
        if (said == Restated.CORRECTED || reader.corrects(reply.text())) {
            return false;
        }
        boolean detailed = now.fact() == Fact.WHAT_TRIGGER ? inSteps(before) && !inSteps(words(now)) : counted(before);
        boolean counts = now.fact() == Fact.HOWMUCH_IMPACT
                && reply.of(Fact.HOWMUCH_QUANTIFIED).isPresent();
        return !counts && (detailed || said == Restated.REPEATED);
    }

    static boolean well(Reader reader, String evidence) {
        String words = evidence.toLowerCase(Locale.ROOT);
        return reader.lists().within("well.said", words);
    }

    private boolean elsewhere(String reply) {
        String words = reply.toLowerCase(Locale.ROOT);
        return reader.lists().within("well.elsewhere", words);
    }

    private static boolean inSteps(String words) {
        return STEPS.stream().anyMatch(words::contains);
    }

    /** Whether the words hold the count, or stand within it. */
    private boolean counted(String words) {
        return facts.statement(Fact.HOWMUCH_QUANTIFIED).filter(count -> !count.unknown()).stream()
                .flatMap(count -> Stream.of(words(count), count.value()))
                .anyMatch(count -> words.contains(count) || count.contains(words));
    }

    private static String words(Statement statement) {
        return statement.evidence().isBlank()
                ? statement.value()
                : statement.evidence().strip();
    }
}
