/** Reads the machine and the JVM a run is made on, as an ordinary user may. */
package dev.remeasure.harness.environment;
