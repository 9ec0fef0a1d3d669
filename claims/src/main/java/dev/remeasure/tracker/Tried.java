package dev.remeasure.tracker;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.verdict.Comparison;

/** An attempt with its newest comparison. */
public record Tried(Attempt attempt, Comparison comparison) {}
