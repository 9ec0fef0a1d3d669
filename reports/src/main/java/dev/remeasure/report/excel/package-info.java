/** Excel workbooks; the only place that knows Apache POI. */
package dev.remeasure.report.excel;
