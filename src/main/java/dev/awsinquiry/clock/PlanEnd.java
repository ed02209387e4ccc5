package dev.awsinquiry.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * That the operator's support plan ends, or has ended, and another one has to be named.
 *
 * @param plan the id
 * @param at the first moment without it
 * @param over whether it has come
 * @param plans the ids of the plans that go on, from which to choose
 */
public record PlanEnd(String plan, Instant at, boolean over, List<String> plans) {

    /** Long enough to ask whoever signs contracts, short enough to be still remembered. */
    private static final Duration AHEAD = Duration.ofDays(90);

    public PlanEnd {
        plans = List.copyOf(plans);
    }

    /**
     * What is to be announced at the given moment.
     *
     * @return empty while the end is unknown or more than 90 days away
     */
    public static Optional<PlanEnd> announced(Targets targets, String plan, Instant now) {
        return targets.endsAt(plan)
                .filter(end -> !now.isBefore(end.minus(AHEAD)))
                .map(end -> new PlanEnd(plan, end, !now.isBefore(end), targets.plans(now.isBefore(end) ? end : now)));
    }

    /** The announcement, for logs and health details. */
    public String sentence() {
        return "The support plan " + plan + (over ? " ended on " : " ends on ")
                + at.atOffset(ZoneOffset.UTC).toLocalDate() + " (UTC); set AWS_INQUIRY_SUPPORT_PLAN to one of "
                + String.join(", ", plans) + ".";
    }
}
