package dev.awsinquiry.inquiry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What support needs to know, one constant for each thing that can be stated, missing or unknown.
 *
 * <p>The order of the constants is the order in which they are asked for: what saves most time first (Where, When, How).
 */
public enum Fact {
    WHERE_RESOURCE_ID("where.resource_id", Question.WHERE),
    WHERE_REGION("where.region", Question.WHERE),
    WHERE_ACCOUNT("where.account", Question.WHERE),
    WHEN_EXACT("when.exact", Question.WHEN),
    WHEN_TIMEZONE("when.timezone", Question.WHEN),
    WHEN_ONGOING("when.ongoing", Question.WHEN),
    WHEN_FREQUENCY("when.frequency", Question.WHEN),
    HOW_SYMPTOM("how.symptom", Question.HOW),
    HOW_ERROR("how.error", Question.HOW),
    HOW_EXPECTED("how.expected", Question.HOW),
    WHAT_TRIGGER("what.trigger", Question.WHAT),
    WHAT_TRIED("what.tried", Question.WHAT),
    WHO_SCOPE("who.scope", Question.WHO),
    WHO_ACTOR("who.actor", Question.WHO),
    WHY_PROBLEM("why.problem", Question.WHY),
    WHY_GOAL("why.goal", Question.WHY),
    HOWMUCH_IMPACT("howmuch.impact", Question.HOW_MUCH),
    HOWMUCH_QUANTIFIED("howmuch.quantified", Question.HOW_MUCH);

    private static final Map<String, Fact> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::id, Function.identity()));

    private final String id;
    private final Question question;

    Fact(String id, Question question) {
        this.id = id;
        this.question = question;
    }

    /** The public name, such as {@code when.exact}. */
    public String id() {
        return id;
    }

    /** The question under which the fact is asked for. */
    public Question question() {
        return question;
    }

    /** The fact with the given public name, if there is one. */
    public static Optional<Fact> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
