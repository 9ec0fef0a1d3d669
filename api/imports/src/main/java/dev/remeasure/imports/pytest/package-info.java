/** Reads the JSON of pytest-benchmark. */
package dev.remeasure.imports.pytest;
