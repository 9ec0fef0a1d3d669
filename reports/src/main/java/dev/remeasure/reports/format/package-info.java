/** The formats a report can have. */
package dev.remeasure.reports.format;
