/**
 * REST: {@code /api/check}, {@code /api/inquiries} and {@code /api/audit}.
 */
@NullMarked
package dev.awsinquiry.api;

import org.jspecify.annotations.NullMarked;
