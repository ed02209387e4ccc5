/**
 * Reads people's words: a text goes in, stated facts, flags and secrets come out, each with the words that it rests on.
 * One recogniser a class, all of them in one visible list; word lists are resource files.
 */
@NullMarked
package dev.awsinquiry.reading;

import org.jspecify.annotations.NullMarked;
