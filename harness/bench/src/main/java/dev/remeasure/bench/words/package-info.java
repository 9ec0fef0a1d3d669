/** Measures the reader of claims in words against wordings and texts that were labelled by hand. */
@NullMarked
package dev.remeasure.bench.words;

import org.jspecify.annotations.NullMarked;
