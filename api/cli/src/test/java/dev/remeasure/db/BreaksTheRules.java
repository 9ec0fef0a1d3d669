package dev.remeasure.db;

/** A class of the tables that knows the reports, and is in a cycle with the domain. */
public record BreaksTheRules(
    dev.remeasure.claims.BreaksTheRules cycle, dev.remeasure.reports.BreaksTheRules report) {}
