package dev.awsinquiry.inquiry;

import java.util.Locale;

/** Where an inquiry stands. */
public enum State {
    /** Required facts are missing. */
    ASKING,
    /** The case text is posted. */
    FINISHED,
    /** A case is open with AWS; the first-response target runs. */
    FILED,
    /** AWS has answered; no target runs any more. */
    RESPONDED,
    RESOLVED;

    /** The public name, such as {@code asking}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
