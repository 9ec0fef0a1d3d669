/** The sheets of the tracker's reports. */
package dev.remeasure.reports.sheet;
