/** Runs the pairs of a plan, one fork after the other. */
package dev.remeasure.runner.session;
