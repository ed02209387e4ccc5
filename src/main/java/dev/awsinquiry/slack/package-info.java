/**
 * The edge to Slack.
 */
@NullMarked
package dev.awsinquiry.slack;

import org.jspecify.annotations.NullMarked;
