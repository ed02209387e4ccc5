package dev.awsinquiry.reading.page;

/**
 * A message that begins by saying yes or no.
 *
 * @param yes which of the two
 * @param bare whether it says no more than that
 * @param plain whether what follows takes nothing from it: "no, but it is better" does
 * @param words with which it says so
 */
public record Answered(boolean yes, boolean bare, boolean plain, String words) {}
