package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.slack.inbound.SlackWeb.Failed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Has threads read again in which something may have been said that we weren't told: Slack gives up on an event after
 * three more tries within six minutes. It goes as fast as Slack lets it: {@code conversations.replies} takes 50 calls a
 * minute and workspace (tier 3, docs.slack.dev/apis/web-api/rate-limits), some of which are left for looking up posts
 * whose fate is unknown.
 */
public final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    private static final int CALLS_A_MINUTE = 40;

    /** Longer than reading a thread takes; when a process dies while reading, another begins then. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    /** What was missing from a thread, or may be in it but not yet in every part of Slack, is looked for once more. */
    private static final Duration SOON = ThreadReading.FRESH.plusSeconds(1);

    /** Reading it will never work; events are all there is. */
    private static final Set<String> NEVER =
            Set.of("thread_not_found", "channel_not_found", "not_in_channel", "missing_scope", "message_not_found");

    private final Unheard unheard;
    private final Untaken untaken;
    private final ThreadReading reading;
    private final Clock clock;
    private final Allowance allowance = new Allowance(CALLS_A_MINUTE);
    /** Until when events may have been missed. */
    private volatile Instant missedUntil = Instant.MIN;

    CatchUp(Unheard unheard, Untaken untaken, ThreadReading reading, Clock clock) {
        this.unheard = unheard;
        this.untaken = untaken;
        this.reading = reading;
        this.clock = clock;
    }

    /** All open threads are to be read: we were away, or Slack was. */
    public void everything() {
        missedUntil = clock.instant();
        unheard.everything();
    }

    /**
     * Reads threads until none is left or Slack wants a pause, those first marked in which we refused something; to be called
     * every second or two.
     *
     * @throws dev.awsinquiry.desk.BooksUnavailable when what was read couldn't be saved; it is read again then
     */
    public synchronized void go() {
        if (untaken.handTo(unheard)) {
            missedUntil = clock.instant();
        }
        while (true) {
            Instant now = clock.instant();
            if (!allowance.isLeft(now)) {
                return;
            }
            Optional<Unheard.Turn> turn = unheard.next(now, LEASE);
            if (turn.isEmpty()) {
                return;
            }
            read(turn.get(), now);
        }
    }

    private void read(Unheard.Turn turn, Instant now) {
        Inquiry inquiry = turn.inquiry();
        try {
            ThreadReading.Found found =
                    reading.read(inquiry, now, !inquiry.reportedAt().isAfter(missedUntil));
            allowance.spend(found.calls());
            if (found.settled()) {
                unheard.heard(turn);
            } else {
                unheard.again(turn, now.plus(SOON));
            }
        } catch (Failed e) {
            allowance.spend(1);
            LOG.infof("inquiry %s: its thread couldn't be read: %s", inquiry.id(), e.getMessage());
            failed(turn, e, now);
        }
    }

    private void failed(Unheard.Turn turn, Failed failure, Instant now) {
        if (NEVER.contains(String.valueOf(failure.getMessage()))) {
            unheard.heard(turn);
            return;
        }
        Duration pause = failure.patience().isZero() ? AFTER_FAILURE : failure.patience();
        allowance.pause(now.plus(pause));
        unheard.again(turn, now.plus(pause));
    }
}
