package dev.remeasure.papers;

/** A component that knows the runner. */
public record BreaksTheRules(dev.remeasure.runner.BreaksTheRules runner) {}
