package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Span;

/**
 * A flag that a text raises.
 *
 * @param flag which one
 * @param span the words that raised it, in the text of the {@link Reading}
 * @param hint what the advice needs to be concrete, such as the official names that an abbreviation may stand for, separated
 *     by " / "; empty where the flag says it all
 */
public record Raised(Flag flag, Span span, String hint) {}
