/** Writes and reads Excel files. */
package dev.remeasure.reports.excel;
