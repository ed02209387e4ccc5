/** The local Slack's page in a real browser, with the whole product behind it, as dev mode starts it. */
@NullMarked
package dev.awsinquiry.browser;

import org.jspecify.annotations.NullMarked;
