/**
 * Every sentence that the product says: messages, case text and timeline, in Japanese and English.
 */
@NullMarked
package dev.awsinquiry.text;

import org.jspecify.annotations.NullMarked;
