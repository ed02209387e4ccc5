/** What a reply means beside what was asked, and what people say instead of an answer. */
@NullMarked
package dev.awsinquiry.reader.dialogue;

import org.jspecify.annotations.NullMarked;
