/**
 * What Slack gets: delivers the outbox, with rate limits, retries and reconciling.
 */
@NullMarked
package dev.awsinquiry.slack.outbound;

import org.jspecify.annotations.NullMarked;
