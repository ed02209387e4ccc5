/** Holds the local Slack against what Slack documents. */
@NullMarked
package dev.awsinquiry.sandbox;

import org.jspecify.annotations.NullMarked;
