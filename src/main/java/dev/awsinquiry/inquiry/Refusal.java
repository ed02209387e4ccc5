package dev.awsinquiry.inquiry;

import java.util.EnumSet;
import java.util.Set;

/** Why something that was pressed has no effect; said to whoever pressed, and to nobody else. */
public enum Refusal {
    /** The inquiry is resolved. */
    RESOLVED,
    /** It isn't resolved, so there is nothing to reopen. */
    NOT_RESOLVED,
    /** The same case is recorded already. */
    ALREADY_FILED,
    /** AWS has answered the case, whose filing stays as it is. */
    FILING_IS_PAST,
    /** No case is recorded yet. */
    NOT_FILED,
    /** AWS's answer is recorded already. */
    ALREADY_RESPONDED,
    /** AWS hasn't answered yet, so there is nothing to reply to. */
    NOT_RESPONDED,
    /** Our reply is recorded already. */
    ALREADY_REPLIED,
    /** AWS has answered since, so that it isn't this reply that is asked for. */
    REPLY_IS_PAST,
    /** The time lies before the filing or in the future. */
    TIME_OUT_OF_RANGE,
    /** The time of the first response lies after our reply to it, or after what followed that. */
    TIME_AFTER_REPLY,
    /** The fact was answered in the meantime. */
    NOT_MISSING,
    /** Nothing is understood of the fact, or not any more. */
    NOT_UNDERSTOOD,
    /** Something else is understood of the fact than when that was shown. */
    UNDERSTOOD_ANEW,
    /** Another mark followed, or it was taken back already. */
    NOTHING_TO_UNDO,
    /** No reply is left out. */
    NOTHING_LEFT_OUT,
    /** The text in the thread is the newest. */
    TEXT_IS_NEWEST,
    /** The case text is out already. */
    ALREADY_FINISHED,
    /** Resolving is left to others. */
    MAY_NOT_RESOLVE,
    /** Editing is left to others. */
    MAY_NOT_EDIT,
    /** Naming an owner is left to others. */
    MAY_NOT_NAME_OWNER,
    /** There is no owner any more, or another one. */
    NOT_OWNED,
    /** Forgetting is for whoever reported it. */
    MAY_NOT_FORGET,
    /** Whoever pressed isn't in the channel. */
    NOT_IN_CHANNEL;

    private static final Set<Refusal> PERMISSIONS =
            EnumSet.of(MAY_NOT_RESOLVE, MAY_NOT_EDIT, MAY_NOT_NAME_OWNER, MAY_NOT_FORGET, NOT_IN_CHANNEL);

    /** Whether it is about who pressed rather than about where the inquiry stands. */
    public boolean isAboutPermission() {
        return PERMISSIONS.contains(this);
    }
}
