/**
 * HTTP without a server: requests and replies as values, so that the JDK's server and Quarkus's router can both carry
 * them.
 */
@NullMarked
package dev.awsinquiry.sandbox.http;

import org.jspecify.annotations.NullMarked;
