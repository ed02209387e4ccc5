/**
 * Finds the words of the word files in a text, all in one walk: the patterns as a graph, the graph made deterministic where texts
 * lead, the hits, and the rules that stand beside the words.
 */
@NullMarked
package dev.awsinquiry.reading.phrase;

import org.jspecify.annotations.NullMarked;
