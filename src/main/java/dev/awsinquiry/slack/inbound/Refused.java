package dev.awsinquiry.slack.inbound;

/** A request can't be taken. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Refuses.
     *
     * @param status the HTTP status to answer with
     * @param reason in a word from a fixed list, for log and metrics
     */
    Refused(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** The HTTP status to answer with. */
    int status() {
        return status;
    }

    /** In a word, for log and metrics. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
