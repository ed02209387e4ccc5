/**
 * The order of things: load, decide, save the state and the outgoing posts in one transaction. The ports to the
 * outside ({@link dev.awsinquiry.desk.Inquiries}, {@link dev.awsinquiry.desk.Outbox}) are named here.
 */
@NullMarked
package dev.awsinquiry.desk;

import org.jspecify.annotations.NullMarked;
