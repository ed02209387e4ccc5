/** People's words in, facts, flags, evidence and doubts out. The one door is {@link dev.awsinquiry.reader.Reader}. */
@NullMarked
package dev.awsinquiry.reader;

import org.jspecify.annotations.NullMarked;
