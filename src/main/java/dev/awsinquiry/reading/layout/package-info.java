/**
 * Cuts a text into sentences and tells what each of them is: what the author says, a heading, a template, a log, a mail that was
 * forwarded, what the product itself shows.
 */
@NullMarked
package dev.awsinquiry.reading.layout;

import org.jspecify.annotations.NullMarked;
