/** How long a large workbook takes, beside the libraries' own writers. */
package dev.remeasure.report.bench;
