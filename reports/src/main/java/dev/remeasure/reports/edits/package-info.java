/** Reads edited claims back from a sheet and merges them with the record. */
package dev.remeasure.reports.edits;
