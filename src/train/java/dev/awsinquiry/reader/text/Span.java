package dev.awsinquiry.reader.text;

/**
 * A stretch of a text.
 *
 * @param start index of its first char (UTF-16)
 * @param end index behind its last char
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The words of this span in the text that it was found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
