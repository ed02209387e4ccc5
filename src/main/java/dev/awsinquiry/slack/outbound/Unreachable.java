package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Post;

/**
 * Told when a post can't be seen where it belongs, so that somebody hears of it on another way. Called before the
 * fact is on record, again when it couldn't be recorded, and for each post that meets it; whoever implements this says it
 * once. With {@link dev.awsinquiry.desk.BooksUnavailable} it is called once more later.
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
