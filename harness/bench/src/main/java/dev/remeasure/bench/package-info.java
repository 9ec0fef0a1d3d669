/** The command line of the benchmarks that measure Remeasure itself. */
package dev.remeasure.bench;
