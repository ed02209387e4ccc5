/** The effect in numbers of the business. */
@NullMarked
package dev.awsinquiry.reading.howmuch;

import org.jspecify.annotations.NullMarked;
