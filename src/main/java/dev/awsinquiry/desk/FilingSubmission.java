package dev.awsinquiry.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * The filing form, submitted.
 *
 * @param caseId as typed; may be empty
 * @param severity the code
 * @param plan the id
 * @param filedAt as chosen; empty where the preset was left alone, which means the moment of submission
 */
public record FilingSubmission(
        String team,
        String channel,
        String user,
        String inquiry,
        String caseId,
        String severity,
        String plan,
        Optional<Instant> filedAt) {}
