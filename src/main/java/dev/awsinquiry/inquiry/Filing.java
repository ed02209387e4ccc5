package dev.awsinquiry.inquiry;

import java.time.Duration;
import java.time.Instant;

/**
 * That a case was opened.
 *
 * @param caseId as AWS (or the reseller) gave it; may be empty where it isn't at hand yet
 * @param severity the case's severity, which may differ from the inquiry's
 * @param plan the id of the support plan whose target applies
 * @param at when it was filed
 * @param target the first-response target in force at that time
 * @param due when the target passes; for plans with business hours more than {@code at + target}
 */
public record Filing(String caseId, Severity severity, String plan, Instant at, Duration target, Instant due) {

    /** Two recordings of a case this close together are of one filing. */
    private static final Duration ONE_FILING = Duration.ofMinutes(2);

    /** The same with the number that the case got. */
    Filing named(String caseNumber) {
        return new Filing(caseNumber, severity, plan, at, target, due);
    }

    /** Whether this is the case that was recorded before, submitted twice. */
    boolean repeats(Filing known) {
        return caseId.equals(known.caseId) && isOneWith(known);
    }

    /** Whether this is the case that was recorded before, with the number that wasn't at hand then, or was wrong. */
    boolean numbers(Filing known) {
        return !caseId.isEmpty() && !caseId.equals(known.caseId) && isOneWith(known);
    }

    /** Whether nothing but the number was mended between the two. */
    boolean differsInNumber(Filing other) {
        return named(other.caseId).equals(other);
    }

    private boolean isOneWith(Filing known) {
        return severity == known.severity
                && plan.equals(known.plan)
                && Duration.between(known.at, at).abs().compareTo(ONE_FILING) < 0;
    }
}
