package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the case at AWS. Immutable, so that a mark is taken back by putting the former record back.
 *
 * @param filing present once it is filed
 * @param respondedAt when the first response came
 * @param turns how many turns are complete: a message to AWS and the answer to it
 * @param waitingFor whose turn it is, once filed
 * @param waitingSince since when
 * @param resolvedAt when the inquiry was closed
 */
public record CaseRecord(
        Optional<Filing> filing,
        Optional<Instant> respondedAt,
        int turns,
        Optional<Side> waitingFor,
        Optional<Instant> waitingSince,
        Optional<Instant> resolvedAt) {

    /** Who has to act next. */
    public enum Side {
        US,
        AWS
    }

    /** Nothing filed yet. */
    public static final CaseRecord NONE =
            new CaseRecord(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Filed: AWS is to answer. */
    public CaseRecord filed(Filing filed) {
        return new CaseRecord(
                Optional.of(filed),
                Optional.empty(),
                0,
                Optional.of(Side.AWS),
                Optional.of(filed.at()),
                Optional.empty());
    }

    /** The filing with the number that the case got; nothing else changes. */
    CaseRecord named(String caseId) {
        return new CaseRecord(
                filing.map(filed -> filed.named(caseId)), respondedAt, turns, waitingFor, waitingSince, resolvedAt);
    }

    /** Whether a filing can be recorded or mended: until AWS answered, and then as long as the case has no number. */
    public boolean takesFiling() {
        return !isResponded()
                || filing.filter(filed -> filed.caseId().isEmpty()).isPresent();
    }

    /** AWS answered; the first time this is the first response. */
    public CaseRecord answered(Instant at) {
        return new CaseRecord(
                filing,
                respondedAt.or(() -> Optional.of(at)),
                turns + 1,
                Optional.of(Side.US),
                Optional.of(at),
                resolvedAt);
    }

    /** The first response came at another time than was recorded. */
    public CaseRecord firstAnsweredAt(Instant at) {
        Optional<Instant> since = isFirstAnswerOpen() ? Optional.of(at) : waitingSince;
        return new CaseRecord(filing, Optional.of(at), turns, waitingFor, since, resolvedAt);
    }

    /** Whether AWS answered once, and we haven't replied. */
    public boolean isFirstAnswerOpen() {
        return turns == 1 && waitingFor.filter(Side.US::equals).isPresent();
    }

    /** We answered AWS: its turn again, without a target. */
    public CaseRecord replied(Instant at) {
        return new CaseRecord(filing, respondedAt, turns, Optional.of(Side.AWS), Optional.of(at), resolvedAt);
    }

    /** Closed. */
    public CaseRecord resolved(Instant at) {
        return new CaseRecord(filing, respondedAt, turns, waitingFor, waitingSince, Optional.of(at));
    }

    /** Open again. */
    public CaseRecord reopened() {
        return new CaseRecord(filing, respondedAt, turns, waitingFor, waitingSince, Optional.empty());
    }

    /** Whether AWS has answered at least once. */
    public boolean isResponded() {
        return respondedAt.isPresent();
    }

    /** Whether the first-response clock is running. */
    public boolean isClockRunning() {
        return filing.isPresent() && respondedAt.isEmpty() && resolvedAt.isEmpty();
    }
}
