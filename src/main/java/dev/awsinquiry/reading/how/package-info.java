/** The error as it stood on the screen, and what was expected. */
@NullMarked
package dev.awsinquiry.reading.how;

import org.jspecify.annotations.NullMarked;
