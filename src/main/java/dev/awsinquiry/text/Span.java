package dev.awsinquiry.text;

/** A piece of a line. Nothing in it is ever parsed: {@code *bold*} stays {@code *bold*}. */
public sealed interface Span {

    /**
     * Plain words, ours or what people typed.
     *
     * @param bold whether they stand out
     */
    record Words(String text, boolean bold) implements Span {}

    /** A link. */
    record Link(String label, String url) implements Span {}

    /** A person, shown by their name. In a new post this notifies them; in an edited one it doesn't. */
    record Person(String userId) implements Span {}

    /** Plain words. */
    static Span words(String text) {
        return new Words(text, false);
    }

    /** Words that stand out. */
    static Span bold(String text) {
        return new Words(text, true);
    }
}
