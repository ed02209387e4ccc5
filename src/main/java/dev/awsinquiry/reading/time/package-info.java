/**
 * Dates, clock times and zones, in the writings of people and machines, wherever they stand. What they are the time of is told in
 * {@code when}.
 */
@NullMarked
package dev.awsinquiry.reading.time;

import org.jspecify.annotations.NullMarked;
