/**
 * Reads people's words: a text goes in, stated facts, flags and secrets come out, each with the words that it rests on.
 * One recogniser a class, all of them in one visible list; word lists are resource files. From the bottom up: {@code chars},
 * {@code phrase}, {@code layout}, {@code time}, {@code aws}, {@code secret}, then the {@code page} that is read, then the
 * recognisers by the question that they answer.
 */
@NullMarked
package dev.awsinquiry.reading;

import org.jspecify.annotations.NullMarked;
