package dev.awsinquiry.reading.chars;

/**
 * How the usual spelling stands in for another one.
 *
 * @param length chars of the one that was typed
 * @param plain the usual one
 * @param joins whether the blank before it belongs to it
 */
record Spelling(int length, String plain, boolean joins) {

    Spelling(int length, String plain) {
        this(length, plain, false);
    }
}
