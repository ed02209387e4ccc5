/** What stories and tests share: the local Slack with the product in front of it. */
@NullMarked
package dev.awsinquiry.testkit;

import org.jspecify.annotations.NullMarked;
