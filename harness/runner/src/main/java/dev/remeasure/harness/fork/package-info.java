/** The door to JMH: what is asked of a fork and what comes of it, in plain types. */
package dev.remeasure.harness.fork;
