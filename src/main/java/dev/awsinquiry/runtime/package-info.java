/**
 * Configuration, wiring, health and metrics: the only package that knows how Quarkus puts the parts together.
 */
@NullMarked
package dev.awsinquiry.runtime;

import org.jspecify.annotations.NullMarked;
