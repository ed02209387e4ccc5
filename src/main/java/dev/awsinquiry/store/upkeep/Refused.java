package dev.awsinquiry.store.upkeep;

/** Nothing was done. The message is a sentence for the operator: why, and what to do. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /** For reasons of one's own. */
    public Refused(String sentence) {
        super(sentence);
    }

    /** For what something else has said. */
    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
