package dev.remeasure.reports;

/** A class of the reports that knows the pages. */
public record BreaksTheRules(dev.remeasure.ui.BreaksTheRules page) {}
