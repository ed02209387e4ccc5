package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;

/**
 * A fact that a text states, seems to state, or says to be unknown.
 *
 * @param fact which one
 * @param unknown true when the text says that nobody knows it
 * @param value what was understood, in the form that {@link dev.awsinquiry.inquiry.Statement#value()} describes; empty when unknown
 * @param span the words that it rests on, in the text of the {@link Reading}
 * @param confidence how sure the reading is that the text states it, from 0 to 1
 * @param stated whether that is sure enough; below, it is a doubt that a person settles
 */
public record Finding(Fact fact, boolean unknown, String value, Span span, double confidence, boolean stated) {}
