package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Instant;

/**
 * What is understood of an inquiry.
 *
 * @param inquiry as it is
 * @param gaps how its required facts stand
 * @param at when it was looked at
 */
public record Understanding(Inquiry inquiry, Gaps gaps, Instant at) {}
