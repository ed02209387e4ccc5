/**
 * The other side of the local Slack: what people do, and the signed requests to the app that come of it. Payloads have
 * the shapes that Slack sends over HTTP (docs.slack.dev/reference/interaction-payloads and …/events).
 */
@NullMarked
package dev.awsinquiry.sandbox.people;

import org.jspecify.annotations.NullMarked;
