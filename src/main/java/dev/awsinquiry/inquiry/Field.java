package dev.awsinquiry.inquiry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input of the inquiry form, in the order in which somebody under stress meets them.
 *
 * <p>The ids are public: they are the block ids of the form. What each one states by itself is a row of this table; all
 * texts are read for every other fact as well.
 */
public enum Field {
    SUBJECT("subject", Kind.LINE, null),
    SEVERITY("severity", Kind.CHOICE, null),
    HOW("how", Kind.TEXT, Fact.HOW_SYMPTOM),
    WHEN_STARTED("when_started", Kind.MOMENT, Fact.WHEN_EXACT),
    WHEN_STATE("when_state", Kind.CHOICE, Fact.WHEN_ONGOING, "ongoing", "ended", "unknown"),
    WHEN_FREQUENCY("when_frequency", Kind.CHOICE, Fact.WHEN_FREQUENCY, "once", "intermittent", "always", "unknown"),
    WHERE_RESOURCES("where_resources", Kind.TEXT, null),
    WHERE_REGION("where_region", Kind.CHOICE, Fact.WHERE_REGION),
    WHERE_ACCOUNT("where_account", Kind.LINE, Fact.WHERE_ACCOUNT),
    WHAT("what", Kind.TEXT, Fact.WHAT_TRIGGER),
    WHAT_TRIED("what_tried", Kind.TEXT, Fact.WHAT_TRIED),
    WHO_SCOPE("who_scope", Kind.CHOICE, Fact.WHO_SCOPE, "everyone", "some", "one", "unknown"),
    WHO("who", Kind.LINE, Fact.WHO_ACTOR),
    HOW_MUCH("how_much", Kind.TEXT, null),
    WHY("why", Kind.TEXT, Fact.WHY_PROBLEM),
    WHY_GOAL("why_goal", Kind.TEXT, Fact.WHY_GOAL);

    /** The most characters that a multi-line input takes. */
    public static final int TEXT_LIMIT = 3000;

    /** The most characters that the subject takes. */
    public static final int SUBJECT_LIMIT = 250;

    /** What can be put into an input. */
    public enum Kind {
        LINE,
        TEXT,
        CHOICE,
        /** Seconds since the epoch. */
        MOMENT
    }

    private final String id;
    private final Kind kind;
    private final Optional<Fact> fact;
    private final List<String> options;

    Field(String id, Kind kind, @Nullable Fact fact, String... options) {
        this.id = id;
        this.kind = kind;
        this.fact = Optional.ofNullable(fact);
        this.options = List.of(options);
    }

    /** The public name: the block id in the form. */
    public String id() {
        return id;
    }

    /** What can be put in. */
    public Kind kind() {
        return kind;
    }

    /** Whether people type words into it. */
    public boolean isWords() {
        return kind == Kind.LINE || kind == Kind.TEXT;
    }

    /** The most characters that it takes. */
    public int limit() {
        return this == SUBJECT ? SUBJECT_LIMIT : TEXT_LIMIT;
    }

    /** Whether there is no inquiry without it. */
    public boolean isRequired() {
        return this == SUBJECT || this == HOW;
    }

    /** The fact that filling it in states, whatever the words; empty where the words decide. */
    public Optional<Fact> fact() {
        return fact;
    }

    /** Whether it holds the fact itself, wherever that was said, so that emptying it takes the fact back. */
    public boolean holdsFact() {
        return fact.isPresent() && (!isWords() || this == WHERE_ACCOUNT);
    }

    /** The ids of a fixed list of options; empty where the list is made elsewhere (severities, Regions). */
    public List<String> options() {
        return options;
    }

    /** The input in which the given fact is asked for. */
    public static Field asking(Fact fact) {
        return switch (fact) {
            case WHEN_TIMEZONE -> WHEN_STARTED;
            case WHERE_RESOURCE_ID -> WHERE_RESOURCES;
            case HOW_ERROR, HOW_EXPECTED -> HOW;
            case HOWMUCH_IMPACT, HOWMUCH_QUANTIFIED -> HOW_MUCH;
            default ->
                Arrays.stream(values())
                        .filter(f -> f.fact.filter(fact::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** The field with the given public name, if there is one. */
    public static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
