package dev.remeasure.models;

/** A model that knows a paper. */
public record BreaksTheRules(dev.remeasure.papers.BreaksTheRules paper) {}
