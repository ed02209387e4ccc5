package dev.awsinquiry.reading.phrase;

/**
 * A phrase of a word class found in the folded text.
 *
 * @param wordClass number of the class in the {@link Lexicon}
 * @param start index of its first char
 * @param end index behind its last char
 */
public record Hit(int wordClass, int start, int end) {}
