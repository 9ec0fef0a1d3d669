/** Measures the workbook beside the same cells written bare. */
package dev.remeasure.bench.workbook;
