package dev.awsinquiry.inquiry;

/**
 * A flag that somebody's words raised.
 *
 * @param flag which one
 * @param words the words that raised it, as typed (secrets masked)
 * @param hint what makes the advice concrete, such as the official names of an abbreviation; may be empty
 */
public record Remark(Flag flag, String words, String hint) {}
