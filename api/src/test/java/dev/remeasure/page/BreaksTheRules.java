package dev.remeasure.page;

import dev.remeasure.report.Report;

/** A class of the pages that knows the reports. */
public record BreaksTheRules(Report report) {}
