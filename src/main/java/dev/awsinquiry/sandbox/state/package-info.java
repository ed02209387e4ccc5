/**
 * What the local Slack remembers: people, channels, messages, views, trigger IDs and response URLs. Plain Java; every
 * change goes through {@link dev.awsinquiry.sandbox.state.Workspace}, which is safe for use by several threads.
 */
@NullMarked
package dev.awsinquiry.sandbox.state;

import org.jspecify.annotations.NullMarked;
