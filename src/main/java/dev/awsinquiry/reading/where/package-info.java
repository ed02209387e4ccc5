/** Which resource, which account, which Region. */
@NullMarked
package dev.awsinquiry.reading.where;

import org.jspecify.annotations.NullMarked;
