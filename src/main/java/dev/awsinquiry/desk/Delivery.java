package dev.awsinquiry.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A post whose turn it is, claimed for one attempt.
 *
 * @param post in the words to deliver
 * @param revision counts the words written down under its key; what is delivered is compared with it
 * @param messageTs where it stands already, so that it has to be edited; empty for a first post
 * @param threadTs the inquiry's thread, where it exists
 * @param attempts how many attempts there were before this one
 * @param lastError how the latest of them failed, if it did
 * @param uncertain whether an earlier attempt may have reached Slack without our knowing
 * @param withdrawn whether it isn't wanted any more; where an earlier attempt reached Slack, it stays there
 * @param claim identifies this attempt; an attempt whose claim has lapsed and been given to another can't be settled
 * @param createdAt when it was written down first
 */
public record Delivery(
        Post post,
        long revision,
        Optional<String> messageTs,
        Optional<String> threadTs,
        int attempts,
        Optional<String> lastError,
        boolean uncertain,
        boolean withdrawn,
        String claim,
        Instant createdAt) {}
