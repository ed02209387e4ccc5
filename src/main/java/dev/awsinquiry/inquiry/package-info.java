/**
 * The domain: an inquiry, its facts and gaps, and what follows from what happened. Plain Java: no Slack, no Quarkus,
 * no SQL, and no clock of its own; the moment is always an argument.
 */
@NullMarked
package dev.awsinquiry.inquiry;

import org.jspecify.annotations.NullMarked;
