package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Post;

/**
 * Told when a post can't be seen where it belongs, so that somebody hears of it on another way. Called after the fact
 * is on record, and again for each post that meets it; whoever implements this says it once.
 */
public interface Unreachable {

    /** The bot isn't a member of the channel; the post waits until somebody invites it. */
    void notMember(Post post);

    /**
     * The post will never be seen.
     *
     * @param error Slack's word for the reason, such as {@code is_archived}
     */
    void never(Post post, String error);
}
