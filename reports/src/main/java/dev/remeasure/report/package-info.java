/** What a report holds: sheets as columns of data, independent of any file format. */
package dev.remeasure.report;
