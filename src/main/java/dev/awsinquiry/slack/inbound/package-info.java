/**
 * What Slack sends: the endpoint and its signature filter, the one table of routes, commands, forms, replies, buttons.
 */
@NullMarked
package dev.awsinquiry.slack.inbound;

import org.jspecify.annotations.NullMarked;
