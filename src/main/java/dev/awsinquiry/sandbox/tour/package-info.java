/** The April outage, played step by step with a ready-made bad inquiry; the steps are data ({@code sandbox/tour.json}). */
@NullMarked
package dev.awsinquiry.sandbox.tour;

import org.jspecify.annotations.NullMarked;
