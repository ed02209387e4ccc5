/**
 * Finds secrets and masks them, before anything else is read. One class for each way in which people paste them.
 */
@NullMarked
package dev.awsinquiry.reading.secret;

import org.jspecify.annotations.NullMarked;
