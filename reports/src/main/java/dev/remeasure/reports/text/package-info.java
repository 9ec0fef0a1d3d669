/** Writes reports as CSV, JSON Lines, Markdown, LaTeX, HTML and PDF, and reads CSV. */
package dev.remeasure.reports.text;
