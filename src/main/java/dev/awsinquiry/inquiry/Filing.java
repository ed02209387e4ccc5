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

    /** The same with the number that the case got. */
    Filing named(String caseNumber) {
        return new Filing(caseNumber, severity, plan, at, target, due);
    }
}
