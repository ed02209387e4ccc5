/** What the page in the browser asks of the local Slack: its files, what one person sees, and what they do. */
@NullMarked
package dev.awsinquiry.sandbox.page;

import org.jspecify.annotations.NullMarked;
