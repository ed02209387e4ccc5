/**
 * Runs the packaged application as a process against the local Slack and breaks things: the process, Slack, the
 * database, the order of events. Afterwards it counts what was acknowledged against what stands in the channels.
 */
@NullMarked
package dev.awsinquiry.faults;

import org.jspecify.annotations.NullMarked;
