/**
 * What AWS calls things, from data files: Regions, types of resources and the forms of their IDs, endpoints, error codes,
 * abbreviations.
 */
@NullMarked
package dev.awsinquiry.reading.aws;

import org.jspecify.annotations.NullMarked;
