package dev.awsinquiry.inquiry;

/** The seven questions that group the facts, in the order in which asking them saves most time. */
public enum Question {
    WHERE,
    WHEN,
    HOW,
    WHAT,
    WHO,
    WHY,
    HOW_MUCH
}
