/**
 * REST: {@code /api/check} and {@code /api/inquiries}.
 */
@NullMarked
package dev.awsinquiry.api;

import org.jspecify.annotations.NullMarked;
