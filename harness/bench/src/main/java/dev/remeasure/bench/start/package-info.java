/** Measures how fast commands and server start. */
package dev.remeasure.bench.start;
