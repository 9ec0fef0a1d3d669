package dev.remeasure.kernels;

/** A kernel that knows the domain. */
public record BreaksTheRules(dev.remeasure.claims.BreaksTheRules domain) {}
