/** What is recorded of claims and papers: its columns, how a claim is read, the editable sheets. */
package dev.remeasure.reports.recorded;
