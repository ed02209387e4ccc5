/**
 * The files in which an operator says things differently from the product. They are read here for all packages in the
 * same way; what stands in them is for each package to say.
 */
@NullMarked
package dev.awsinquiry.files;

import org.jspecify.annotations.NullMarked;
