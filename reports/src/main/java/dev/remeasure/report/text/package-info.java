/** Reports as plain text and for print: CSV, JSON Lines, Markdown, LaTeX, HTML, PDF. */
package dev.remeasure.report.text;
