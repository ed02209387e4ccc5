package dev.awsinquiry.inquiry;

import java.util.Locale;

/** How a fact stands in an inquiry. */
public enum Standing {
    STATED,
    MISSING,
    /** Somebody said that nobody knows. */
    UNKNOWN;

    /** The public name, such as {@code stated}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
