/**
 * The local Slack's Web API: the methods that the product calls, with Slack's own limits and errors. A method that isn't
 * in {@link dev.awsinquiry.sandbox.webapi.WebApi}'s table answers {@code unknown_method}.
 */
@NullMarked
package dev.awsinquiry.sandbox.webapi;

import org.jspecify.annotations.NullMarked;
