/** What is said in prose: features of sentences, and the small trained model that weighs them. */
@NullMarked
package dev.awsinquiry.reader.model;

import org.jspecify.annotations.NullMarked;
