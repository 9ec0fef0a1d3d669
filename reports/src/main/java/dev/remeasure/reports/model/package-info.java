/** A report as data: sheets, columns and cells, in no file format. */
package dev.remeasure.reports.model;
