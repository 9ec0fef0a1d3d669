/** Reads a claim from the words people use. */
package dev.remeasure.claims.reading.phrase;
