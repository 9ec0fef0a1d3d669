/** Whether a change makes benchmarks slower than is allowed, for continuous integration. */
package dev.remeasure.runner.gate;
