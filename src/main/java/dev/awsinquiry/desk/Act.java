package dev.awsinquiry.desk;

import java.util.Locale;

/** What goes into the audit. The ids are public, and a stored format; the README says what each means. */
public enum Act {
    REPORTED,
    EDITED,
    ANSWERED,
    REPLY_COUNTED,
    REPLY_EDITED,
    REPLY_DELETED,
    REPLIES_INCLUDED,
    NOT_KNOWN,
    MISREAD,
    FINISHED,
    TEXT_RENEWED,
    FILED,
    RESPONDED,
    TIME_CORRECTED,
    REPLY_DRAFTED,
    REPLIED,
    RESOLVED,
    REOPENED,
    UNDONE,
    OWNER_NAMED,
    OWNER_CLEARED,
    REMINDERS_SNOOZED,
    REMINDERS_STOPPED,
    FORGOTTEN,
    EXPIRED;

    /** The public name, such as {@code reply_counted}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
