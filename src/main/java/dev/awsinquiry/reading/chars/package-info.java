/**
 * Characters and stretches of a text: the folded form that everything is read in, where words begin and end, what was blacked
 * out. Knows nothing of what words mean.
 */
@NullMarked
package dev.awsinquiry.reading.chars;

import org.jspecify.annotations.NullMarked;
