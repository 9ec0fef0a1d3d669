/**
 * What benchmark code and the forked JVMs see of the harness: annotations, checks and profilers.
 * Built for Java 11 and dependent on nothing but the benchmark's own JMH.
 */
package dev.remeasure.probe;
