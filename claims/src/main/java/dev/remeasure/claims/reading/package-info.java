/** Reads a recorded claim as a factor interval. */
package dev.remeasure.claims.reading;
