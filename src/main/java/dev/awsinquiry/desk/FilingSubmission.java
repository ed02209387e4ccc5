package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Filing;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The filing form, submitted.
 *
 * @param caseId as typed; may be empty
 * @param severity the code
 * @param plan the id
 * @param filedAt as chosen; empty where the preset was left alone, which means the moment of submission
 * @param shown fingerprints of what the form showed when it was opened, by block id and {@link Shown#of}; empty for a form
 *     of before they were kept
 */
public record FilingSubmission(
        String team,
        String channel,
        String user,
        String inquiry,
        String caseId,
        String severity,
        String plan,
        Optional<Instant> filedAt,
        Map<String, String> shown) {

    public FilingSubmission {
        shown = Map.copyOf(shown);
    }

    /** One whose form showed nothing that could have been left alone. */
    public FilingSubmission(
            String team,
            String channel,
            String user,
            String inquiry,
            String caseId,
            String severity,
            String plan,
            Optional<Instant> filedAt) {
        this(team, channel, user, inquiry, caseId, severity, plan, filedAt, Map.of());
    }

    /**
     * The same, where a filing is on record by now: a preset that was left alone is no statement, so that what somebody else
     * recorded while the form was open stays. Another case than theirs keeps all that its form says.
     */
    FilingSubmission besides(Filing known) {
        if (shown.isEmpty() || isAnother(known)) {
            return this;
        }
        return new FilingSubmission(
                team,
                channel,
                user,
                inquiry,
                says("case_id", Shown.of(caseId)) ? caseId : known.caseId(),
                says("severity", Shown.of(severity))
                        ? severity
                        : known.severity().id(),
                says("plan", Shown.of(plan)) ? plan : known.plan(),
                filedAt.filter(at -> says("filed_at", Shown.of(at))).or(() -> Optional.of(known.at())),
                shown);
    }

    private boolean isAnother(Filing known) {
        boolean numbered = !caseId.isBlank() && !known.caseId().isEmpty();
        boolean shownWithout = !says("case_id", Shown.of(""));
        return numbered && shownWithout && !CaseNumber.in(caseId).equals(known.caseId());
    }

    private boolean says(String block, String print) {
        return !print.equals(shown.get(block));
    }
}
