/** The file formats a report can be written in. */
package dev.remeasure.report.format;
