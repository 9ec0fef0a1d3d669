/** Reads the result files of other programs as runs. */
package dev.remeasure.imports;
