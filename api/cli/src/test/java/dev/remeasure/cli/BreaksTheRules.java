package dev.remeasure.cli;

/** A command that knows the reports. */
public record BreaksTheRules(dev.remeasure.reports.BreaksTheRules reports) {}
