/**
 * Slack's rules on blocks and views, as a table ({@code sandbox/block-kit.json}) and the little that a table can't say.
 *
 * <p>Limits are those of Slack's Block Kit reference (docs.slack.dev/reference/block-kit, November 2026). Block types
 * that aren't in the table are refused, so that nothing passes here that real Slack would refuse.
 */
@NullMarked
package dev.awsinquiry.sandbox.blocks;

import org.jspecify.annotations.NullMarked;
