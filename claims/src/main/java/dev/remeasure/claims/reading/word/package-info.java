/** The words and numbers of a sentence: what they count, which way they go, what they are of. */
@NullMarked
package dev.remeasure.claims.reading.word;

import org.jspecify.annotations.NullMarked;
