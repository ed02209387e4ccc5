/** Socket Mode: the app connects to the local Slack and gets over its WebSocket what otherwise comes over HTTP. */
@NullMarked
package dev.awsinquiry.sandbox.socket;

import org.jspecify.annotations.NullMarked;
