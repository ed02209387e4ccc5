package dev.awsinquiry.desk;

import dev.awsinquiry.clock.PlanEnd;
import dev.awsinquiry.clock.Target;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The support plan that the operator named, and the targets that go with it. */
public final class SupportPlan {

    private final Targets targets;
    private final String id;

    /**
     * The plan with the given id. One that has ended is taken, so that inquiries go on while the operator is asked for
     * the new one ({@link PlanEnd}); it has no targets any more.
     *
     * @param now decides which plans are named where there is no such plan
     * @throws IllegalArgumentException when there is no such plan; the message names those there are
     */
    public SupportPlan(Targets targets, String id, Instant now) {
        if (!targets.isPlan(id)) {
            throw new IllegalArgumentException(
                    "no support plan " + id + "; the plans are: " + String.join(", ", targets.plans(now)));
        }
        this.targets = targets;
        this.id = id;
    }

    /** Its public id. */
    public String id() {
        return id;
    }

    /** All plans that a case can be filed under at the given time. */
    public List<String> plans(Instant at) {
        return targets.plans(at);
    }

    /** That it ends, or has ended, where that is worth a word by now. */
    public Optional<PlanEnd> end(Instant now) {
        return PlanEnd.announced(targets, id, now);
    }

    /**
     * The severities that an inquiry can have, the mildest first: those that this plan has a target for. Where it has
     * none, as without a paid plan or after its end, severity still says how urgent it is, so that is all of them, and
     * {@link #target} is empty for each.
     */
    public List<Severity> severities(Instant at) {
        List<Severity> known = targets.severities(id, at);
        return known.isEmpty() ? List.of(Severity.values()) : known;
    }

    /** What a form starts with: the gravest severity of the plan up to {@code high}. */
    public Severity preset(Instant at) {
        List<Severity> known = severities(at);
        return known.stream()
                .filter(s -> !s.atLeast(Severity.URGENT))
                .reduce((milder, graver) -> graver)
                .orElse(known.get(0));
    }

    /** This plan's target for the severity. */
    public Optional<Target> target(Severity severity, Instant at) {
        return targets.target(id, severity, at);
    }

    /** All targets, for cases under another plan. */
    public Targets targets() {
        return targets;
    }
}
