/** The command that measures: {@code run}. */
package dev.remeasure.runner;
