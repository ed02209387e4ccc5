/**
 * A local Slack for trying, rehearsing and testing; never part of a production start.
 */
@NullMarked
package dev.awsinquiry.sandbox;

import org.jspecify.annotations.NullMarked;
