package dev.awsinquiry.reading.phrase;

/**
 * A rule that holds in a text.
 *
 * @param rule which one
 * @param sentence index of the sentence where it ends
 * @param start index of the first word in the folded text
 * @param end index behind the last
 */
public record Match(Rule rule, int sentence, int start, int end) {}
