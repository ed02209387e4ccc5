package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;

/**
 * A fact that a text states, or says to be unknown.
 *
 * @param fact which one
 * @param unknown true when the text says that nobody knows it
 * @param value what was understood, in the form that {@link dev.awsinquiry.inquiry.Statement#value()} describes; empty
 *     when unknown
 * @param span the words that it rests on
 */
public record Finding(Fact fact, boolean unknown, String value, Span span) {}
