/** Finds what can be measured: annotated components, or two benchmarks of any jar. */
package dev.remeasure.harness.component;
