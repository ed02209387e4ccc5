/** Facts that rules state, or answers, headings and other facts, whichever they are. */
@NullMarked
package dev.awsinquiry.reading.fact;

import org.jspecify.annotations.NullMarked;
