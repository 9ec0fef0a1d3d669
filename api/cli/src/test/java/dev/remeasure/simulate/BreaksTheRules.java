package dev.remeasure.simulate;

/** A simulation that knows a component. */
public record BreaksTheRules(dev.remeasure.papers.BreaksTheRules component) {}
