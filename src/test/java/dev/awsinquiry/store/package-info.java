/** The contract of the desk's ports, held against a SQLite file and a real PostgreSQL. */
@NullMarked
package dev.awsinquiry.store;

import org.jspecify.annotations.NullMarked;
