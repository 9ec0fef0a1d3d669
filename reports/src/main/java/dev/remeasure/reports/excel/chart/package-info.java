/** The workbook's charts and the figures behind them. */
package dev.remeasure.reports.excel.chart;
