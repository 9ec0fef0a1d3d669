/** Reads the JSON of Google Benchmark. */
package dev.remeasure.imports.google;
