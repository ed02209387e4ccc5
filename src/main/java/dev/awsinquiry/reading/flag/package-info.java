/** What is wrong with the words: one class for each flag that takes more than a rule. */
@NullMarked
package dev.awsinquiry.reading.flag;

import org.jspecify.annotations.NullMarked;
