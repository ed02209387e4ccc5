/**
 * A text as the recognisers see it: folded, cut, its words looked up, the rules held against it; what its clauses do, and what was
 * noted of it. Also what a text is read against, and the words that all of it rests on.
 */
@NullMarked
package dev.awsinquiry.reading.page;

import org.jspecify.annotations.NullMarked;
