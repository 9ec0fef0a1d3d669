/** Reads the JSON of hyperfine. */
package dev.remeasure.imports.hyperfine;
