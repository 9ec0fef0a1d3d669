/** The command line: the harness's own options, and JMH's, which pass through. */
package dev.remeasure.harness.command;
