package dev.awsinquiry.desk;

import dev.awsinquiry.clock.WorkMorning;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Once a working day, what is open in each channel. A process that was down makes up for it until noon; of several that
 * run, the first to write a channel's digest down is the only one.
 */
public final class Digests {

    /** Days between two working mornings, at most. */
    private static final int LONGEST_BREAK = 14;

    private final Books books;
    private final Speaker speaker;
    private final WorkMorning mornings;
    private final Clock clock;
    private final Runnable wake;
    private volatile Optional<ZonedDateTime> done = Optional.empty();

    Digests(Books books, Speaker speaker, WorkMorning mornings, Clock clock, Runnable wake) {
        this.books = books;
        this.speaker = speaker;
        this.mornings = mornings;
        this.clock = clock;
        this.wake = wake;
    }

    /**
     * Looks whether it is time, which costs nothing when it isn't.
     *
     * @return how many digests were written down
     * @throws BooksUnavailable when nothing can be read or saved; the next look makes up for it
     */
    public int go() {
        Instant now = clock.instant();
        Optional<ZonedDateTime> morning = mornings.at(now);
        if (morning.isEmpty() || morning.equals(done)) {
            return 0;
        }
        int written = 0;
        for (Inquiries.Channel channel : books.read(
                page -> page.inquiries().channelsWithOpen(morning.get().toInstant()))) {
            written += write(channel, morning.get(), now) ? 1 : 0;
        }
        done = morning;
        if (written > 0) {
            wake.run();
        }
        return written;
    }

    /** What was asked in the morning itself needs no overview yet. */
    private boolean write(Inquiries.Channel channel, ZonedDateTime morning, Instant now) {
        return books.write(page -> {
            List<Inquiry> open = page.inquiries().openIn(channel.team(), channel.id(), Lookups.LISTED + 1).stream()
                    .filter(inquiry -> inquiry.reportedAt().isBefore(morning.toInstant()))
                    .toList();
            if (open.isEmpty()) {
                return false;
            }
            Post today = speaker.digest(open, morning.toLocalDate(), now);
            withdrawEarlier(page.outbox(), today, morning.toLocalDate());
            return page.outbox().putOnce(today);
        });
    }

    /** One that waits since an earlier morning, for Slack or for an invitation, would tell what isn't so any more. */
    private static void withdrawEarlier(Outbox outbox, Post today, LocalDate day) {
        for (int days = 1; days <= LONGEST_BREAK; days++) {
            outbox.withdraw(today.team(), today.inquiry(), Speaker.digestKey(day.minusDays(days)));
        }
    }
}
