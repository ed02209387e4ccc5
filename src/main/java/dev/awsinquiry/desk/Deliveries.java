package dev.awsinquiry.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The other side of the outbox: what is to be delivered, and how it went. Each call is a transaction of its own and
 * throws {@link BooksUnavailable}.
 */
public interface Deliveries {

    /**
     * Where Slack takes nothing just now, so that what waits there need not be claimed.
     *
     * @param editing workspaces in which nothing can be edited
     * @param channels in which nothing new can be posted
     */
    record Closed(Set<String> editing, Set<Inquiries.Channel> channels) {

        /** Everything is open. */
        public static final Closed NOWHERE = new Closed(Set.of(), Set.of());

        public Closed {
            editing = Set.copyOf(editing);
            channels = Set.copyOf(channels);
        }
    }

    /**
     * Claims posts whose turn it is. Those of the gravest inquiries come first, those of no inquiry last. Within an inquiry first posts go out in the order in which they were written down,
     * one at a time, the card first; edits of a post that stands already wait for nothing. A claim that lapsed without
     * being settled may have reached Slack, so its next claim is {@link Delivery#uncertain()}.
     *
     * @param lease how long nobody else gets them
     * @param limit the most to claim
     * @param closed where nothing is claimed
     */
    List<Delivery> claim(Instant now, Duration lease, int limit, Closed closed);

    /** The same, wherever it goes. */
    default List<Delivery> claim(Instant now, Duration lease, int limit) {
        return claim(now, lease, limit, Closed.NOWHERE);
    }

    /**
     * It stands in Slack. For a card this gives the inquiry its thread.
     *
     * @param messageTs its timestamp; empty for whispers
     */
    void delivered(Delivery delivery, Optional<String> messageTs, Instant now);

    /**
     * It didn't work; try again then.
     *
     * @param uncertain whether it may have reached Slack all the same
     * @param anew whether attempts are counted from this one on
     * @param reason in a word or two, for the operator
     */
    void retry(Delivery delivery, Instant at, boolean uncertain, boolean anew, String reason);

    /**
     * A post that was claimed and not tried.
     *
     * @param at when it is somebody else's turn
     */
    record Untried(Delivery delivery, Instant at) {}

    /**
     * Nothing was tried of these. Doesn't count as an attempt.
     *
     * @param reason in a word or two, for the operator
     */
    void handedBack(List<Untried> untried, String reason);

    /** The bot isn't a member of the channel: it waits for {@link #joined}. */
    void parked(Delivery delivery, String reason);

    /**
     * The bot joined a channel: what waits for it is due now.
     *
     * @return how many posts
     */
    int joined(String team, String channel, Instant now);

    /**
     * The bot may have joined without our hearing of it: all that waits for an invitation is tried once more.
     *
     * @return how many posts
     */
    int unparked(Instant now);

    /** It will never work; kept for the operator to see. */
    void givenUp(Delivery delivery, String reason);

    /**
     * It is {@link Delivery#withdrawn} and doesn't stand in Slack: nothing of it is kept, unless it was written down
     * once more meanwhile.
     */
    void dropped(Delivery delivery, Instant now);

    /**
     * It stood in Slack and was deleted there, and people need it: it is posted again. One that was deleted twice is
     * given up.
     */
    void lost(Delivery delivery, Instant now, String reason);

    /** When the next post is due, if any waits; the past means now. */
    Optional<Instant> nextDue();

    /**
     * What waits.
     *
     * @param waiting posts that are yet to go out, in their latest words
     * @param parked posts that wait for the bot to be invited
     * @param givenUp posts that never went out
     * @param oldest since when the oldest of the waiting ones waits
     */
    record Depth(long waiting, long parked, long givenUp, Optional<Instant> oldest) {}

    /** How much waits, for metrics and readiness. */
    Depth depth();
}
