/** Text as the reading sees it: folded into one spelling, cut into lines and sentences, every stretch led back to what was typed. */
@NullMarked
package dev.awsinquiry.reader.text;

import org.jspecify.annotations.NullMarked;
