package dev.awsinquiry.sandbox.state;

import java.util.List;

/** Slack's no: the code that it answers with, and its reasons. */
public final class SlackError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> reasons;

    /** A refusal without further reasons. */
    public SlackError(String code) {
        this(code, List.of());
    }

    /** A refusal with reasons, each in the form {@code [ERROR] … [json-pointer:…]}. */
    public SlackError(String code, List<String> reasons) {
        super(reasons.isEmpty() ? code : code + " " + reasons);
        this.code = code;
        this.reasons = List.copyOf(reasons);
    }

    /** The error code, such as {@code channel_not_found}. */
    public String code() {
        return code;
    }

    /** What {@code response_metadata.messages} says; may be empty. */
    public List<String> reasons() {
        return reasons;
    }
}
