/** The parts of a workbook: styles, texts, formulas, names. */
package dev.remeasure.reports.excel.book;
