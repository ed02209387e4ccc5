package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The inquiries on record. */
public interface Inquiries {

    /** The one with the given id. */
    Optional<Inquiry> byId(String team, String id);

    /** The one that the form with this view id became. */
    Optional<Inquiry> byView(String team, String viewId);

    /** The one whose thread it is. */
    Optional<Inquiry> byThread(String team, String channel, String threadTs);

    /** Something may have been said in the thread of an open one that nobody listened to: it is to be read. */
    void unheard(String team, String id);

    /** The open ones of a channel, the newest first. */
    List<Inquiry> openIn(String team, String channel, int limit);

    /** The newest one of a channel, open or not. */
    Optional<Inquiry> newestIn(String team, String channel);

    /** Those that somebody reported, in all channels of the workspace, the newest first. */
    List<Inquiry> reportedBy(String team, String user, int limit);

    /**
     * A channel of a workspace.
     *
     * @param team the workspace
     * @param id the channel's
     */
    record Channel(String team, String id) {}

    /** The channels with open inquiries that were reported before the given moment. */
    List<Channel> channelsWithOpen(Instant reportedBefore);

    /**
     * A page of them.
     *
     * @param next what the page that follows comes after; empty for the last page
     */
    record Listing(List<Inquiry> inquiries, Optional<String> next) {
        public Listing {
            inquiries = List.copyOf(inquiries);
        }
    }

    /**
     * A page of them over all workspaces, the newest first. What can't be read is left out, so that a page may hold fewer
     * than the limit, or none, and yet not be the last.
     *
     * @param openOnly leaves resolved ones out
     * @param after {@link Listing#next} of the page before; empty for the first page
     * @return empty if what it comes after isn't on record
     */
    Optional<Listing> page(boolean openOnly, Optional<String> after, int limit);

    /** Any inquiry by its id alone, for the operator's API. */
    Optional<Inquiry> any(String id);

    /** Those that want attention at the given moment: the gravest first, among equals the longest overdue. */
    List<Inquiry> due(Instant now, int limit);

    /**
     * Records a new one.
     *
     * @param nextDue when it wants attention by itself, if ever
     * @return false when its form has become an inquiry already; nothing is recorded then
     */
    boolean insert(Inquiry inquiry, Optional<Instant> nextDue);

    /**
     * Records the next state, if the recorded one still has the version that {@code next} was made from; its version
     * then goes up by one. The thread is not touched: it is recorded when the card is delivered.
     *
     * @return false when somebody else was faster; nothing is recorded then
     */
    boolean update(Inquiry next, Optional<Instant> nextDue);

    /**
     * Deletes one, whatever its version.
     *
     * @return false when it is gone already
     */
    boolean delete(String team, String id);
}
