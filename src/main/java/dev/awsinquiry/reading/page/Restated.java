package dev.awsinquiry.reading.page;

/** What words say of a fact that was told before. */
public enum Restated {
    /** That it isn't so, or isn't so any more. */
    CORRECTED,
    /** Something that wasn't told. */
    ADDED,
    /** Nothing that wasn't told. */
    REPEATED
}
