/** Finds claims by what they say and where they stand. */
@NullMarked
package dev.remeasure.claims.search;

import org.jspecify.annotations.NullMarked;
