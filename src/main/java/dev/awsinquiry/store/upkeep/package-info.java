/**
 * What an operator does with a database while it isn't at work, or beside its work: copying it, putting a copy back,
 * moving it. The commands are in {@code runtime}.
 */
@NullMarked
package dev.awsinquiry.store.upkeep;

import org.jspecify.annotations.NullMarked;
