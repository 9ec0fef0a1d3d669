/** Measures the judgement: coverage of the intervals, runs judged a second. */
package dev.remeasure.bench.judge;
