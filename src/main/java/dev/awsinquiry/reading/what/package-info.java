/** What was being done when it happens, and what was tried. */
@NullMarked
package dev.awsinquiry.reading.what;

import org.jspecify.annotations.NullMarked;
