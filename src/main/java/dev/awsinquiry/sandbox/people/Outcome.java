package dev.awsinquiry.sandbox.people;

import java.util.Map;

/**
 * What a person sees of what they did.
 *
 * @param kind how it ended
 * @param message what Slack shows, empty when all went well
 * @param fieldErrors by block ID, what is written beside the fields of a form
 */
public record Outcome(Kind kind, String message, Map<String, String> fieldErrors) {
    /** How it ended. */
    public enum Kind {
        /** The app acknowledged it. */
        DONE,
        /** The form stays open, with something to correct. */
        FIELD_ERRORS,
        /** The app took longer than Slack waits. */
        TIMEOUT,
        /** The app didn't acknowledge it, or answered with something that Slack refuses. */
        FAILED,
        /** Slack's own client doesn't let people do that. */
        NOT_POSSIBLE
    }

    static Outcome done() {
        return new Outcome(Kind.DONE, "", Map.of());
    }

    static Outcome of(Kind kind, String message) {
        return new Outcome(kind, message, Map.of());
    }

    static Outcome fieldErrors(Map<String, String> errors) {
        return new Outcome(Kind.FIELD_ERRORS, "", Map.copyOf(errors));
    }

    /** Whether the app acknowledged it. */
    public boolean isDone() {
        return kind == Kind.DONE;
    }
}
