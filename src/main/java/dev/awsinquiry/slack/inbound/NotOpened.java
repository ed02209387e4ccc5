package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.slack.outbound.Errors;
import java.util.Set;

/** Why a form didn't open: whoever waits for it should only be told to try again where that can help. */
enum NotOpened {
    /** Slack took too long, or had no time. */
    TOO_LATE,
    /** The token, or what it may do, isn't enough: only whoever installed the app can mend it. */
    REFUSED,
    OTHERWISE;

    /** Our words, and Slack's. */
    private static final Set<String> SLOW = Set.of(
            "too_late",
            "timed_out",
            "broken",
            "expired_trigger_id",
            "exchanged_trigger_id",
            "ratelimited",
            "service_unavailable",
            "request_timeout");

    static NotOpened because(String error) {
        if (SLOW.contains(error) || error.startsWith("http_")) {
            return TOO_LATE;
        }
        return Errors.isRefusal(error) ? REFUSED : OTHERWISE;
    }
}
