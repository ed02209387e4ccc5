package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import java.util.List;
import java.util.Locale;

/** The sections of the case text in the order in which support engineers read: what, when, where first. */
enum CaseSection {
    HOW(List.of(Fact.HOW_SYMPTOM, Fact.HOW_ERROR, Fact.HOW_EXPECTED), List.of(Field.SUBJECT, Field.HOW)),
    WHEN(List.of(Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE, Fact.WHEN_FREQUENCY, Fact.WHEN_ONGOING), List.of()),
    /** The account has no words of its own: an earlier one than the line names would be taken for another account. */
    WHERE(List.of(Fact.WHERE_RESOURCE_ID, Fact.WHERE_REGION, Fact.WHERE_ACCOUNT), List.of(Field.WHERE_RESOURCES)),
    WHAT(List.of(Fact.WHAT_TRIGGER), List.of(Field.WHAT)),
    TRIED(List.of(Fact.WHAT_TRIED), List.of(Field.WHAT_TRIED)),
    WHO(List.of(Fact.WHO_SCOPE, Fact.WHO_ACTOR), List.of(Field.WHO)),
    WHY(List.of(Fact.WHY_PROBLEM, Fact.WHY_GOAL), List.of(Field.WHY, Field.WHY_GOAL)),
    HOW_MUCH(List.of(Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED), List.of(Field.HOW_MUCH)),
    /** What was added in the thread, in the order of time. */
    REPLIES(List.of(), List.of());

    private final List<Fact> facts;
    private final List<Field> fields;

    CaseSection(List<Fact> facts, List<Field> fields) {
        this.facts = facts;
        this.fields = fields;
    }

    /** The facts that are named here. */
    List<Fact> facts() {
        return facts;
    }

    /** The inputs whose words stand here as they were typed. */
    List<Field> fields() {
        return fields;
    }

    /** The key of its heading. */
    String key() {
        return "case.section." + name().toLowerCase(Locale.ROOT);
    }
}
