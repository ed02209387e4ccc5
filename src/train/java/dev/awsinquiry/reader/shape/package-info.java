/** What has a shape and is recognised by code: times, zones, IDs, Regions, accounts, errors, counts, secrets. */
@NullMarked
package dev.awsinquiry.reader.shape;

import org.jspecify.annotations.NullMarked;
