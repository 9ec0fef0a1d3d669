/** Logging runs; attempts and comparisons over HTTP. */
package dev.remeasure.server.attempt;
