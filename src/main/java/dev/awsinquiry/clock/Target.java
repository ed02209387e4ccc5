package dev.awsinquiry.clock;

import java.time.Duration;

/**
 * A first-response target: a best-effort aim for the first response alone.
 *
 * @param within how long after filing
 * @param businessHours whether only business hours count
 */
public record Target(Duration within, boolean businessHours) {}
