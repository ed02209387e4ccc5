/**
 * First-response targets (dated data), business hours, and which reminder is due when.
 */
@NullMarked
package dev.awsinquiry.clock;

import org.jspecify.annotations.NullMarked;
