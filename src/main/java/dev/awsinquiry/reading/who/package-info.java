/** Who or what calls, and who is affected. */
@NullMarked
package dev.awsinquiry.reading.who;

import org.jspecify.annotations.NullMarked;
