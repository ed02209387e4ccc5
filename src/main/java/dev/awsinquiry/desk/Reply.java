package dev.awsinquiry.desk;

/**
 * A message of a person in a thread, new or edited.
 *
 * @param team the workspace
 * @param channel where
 * @param threadTs the thread
 * @param ts the message; with the channel it is the same message, however often it is delivered
 * @param user who wrote it
 * @param text what it says, as typed: Slack's own markup for mentions, links and escapes already undone
 */
public record Reply(String team, String channel, String threadTs, String ts, String user, String text) {}
