/** The packaged application under more than it can do. */
@NullMarked
package dev.awsinquiry.load;

import org.jspecify.annotations.NullMarked;
