/** When it was observed, in which zone, how often, and whether it goes on. */
@NullMarked
package dev.awsinquiry.reading.when;

import org.jspecify.annotations.NullMarked;
