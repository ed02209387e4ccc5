package dev.awsinquiry.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who did what, and when. Entries are added, in the transaction that saves what was done, and neither changed nor
 * deleted; they hold ids and nothing that anybody typed.
 */
public interface Audit {

    /** Stands before the id of what was refused because of who asked for it. */
    String REFUSED = "refused.";

    /** Who deletes what has been kept for long enough. */
    String RETENTION = "retention";

    /**
     * An entry.
     *
     * @param id unique; of two entries of one process and millisecond the later one's is the greater
     * @param at to the millisecond
     * @param team the workspace
     * @param inquiry its id; the inquiry itself may be gone
     * @param who the user id, or {@link #RETENTION}
     * @param what the id of an {@link Act}, with {@link #REFUSED} before it where it wasn't allowed
     */
    record Entry(String id, Instant at, String team, String inquiry, String who, String what) {

        /** That it was done. */
        public static Entry done(Instant at, String team, String inquiry, String who, Act act) {
            return new Entry(EntryIds.next(), at, team, inquiry, who, act.id());
        }

        /** That it was asked for and refused. */
        public static Entry refused(Instant at, String team, String inquiry, String who, String what) {
            return new Entry(EntryIds.next(), at, team, inquiry, who, REFUSED + what);
        }
    }

    /** Adds an entry. */
    void add(Entry entry);

    /**
     * A page of entries over all workspaces, the newest first.
     *
     * @param inquiry only this one's; empty for all
     * @param after the id of the last one of the page before; empty for the first page
     * @return the page; empty where no entry has that id
     */
    Optional<List<Entry>> page(Optional<String> inquiry, Optional<String> after, int limit);
}
