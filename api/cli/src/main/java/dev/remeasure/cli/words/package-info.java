/** The commands by which papers and claims come in from words. */
@NullMarked
package dev.remeasure.cli.words;

import org.jspecify.annotations.NullMarked;
