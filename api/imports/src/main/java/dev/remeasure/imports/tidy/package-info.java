/** Reads tables of samples, one sample a row, that any program or person can write. */
package dev.remeasure.imports.tidy;
