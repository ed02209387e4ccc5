/**
 * The desk's ports on SQL: SQLite and PostgreSQL, one set of migrations. SQL stands in this package only.
 */
@NullMarked
package dev.awsinquiry.store;

import org.jspecify.annotations.NullMarked;
