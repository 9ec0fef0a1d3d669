/** What is measured: pairs of benchmarks, their points and metrics. */
package dev.remeasure.runner.plan;
