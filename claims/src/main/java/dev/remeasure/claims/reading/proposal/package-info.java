/** Proposes claims from the words of a paper; what cannot be read is said, never guessed. */
@NullMarked
package dev.remeasure.claims.reading.proposal;

import org.jspecify.annotations.NullMarked;
