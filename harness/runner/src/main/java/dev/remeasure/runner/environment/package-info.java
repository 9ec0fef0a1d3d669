/** The machine, the JVM and the code a run was made with. */
package dev.remeasure.runner.environment;
