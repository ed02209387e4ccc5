package dev.awsinquiry.slack.outbound;

/**
 * It stands in Slack.
 *
 * @param channel where; for a direct message the conversation's id, which isn't the user's
 * @param ts its timestamp; empty for what can't be found again
 */
record Sent(String channel, String ts) {

    /** Shown to one person and gone. */
    static final Sent WHISPERED = new Sent("", "");
}
