/** The harness: runs two JMH benchmarks against each other and records what they did. */
package dev.remeasure.harness;
