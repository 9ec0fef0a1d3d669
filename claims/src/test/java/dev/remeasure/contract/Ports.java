package dev.remeasure.contract;

import dev.remeasure.attempt.Attempts;
import dev.remeasure.paper.Claims;
import dev.remeasure.paper.Papers;
import dev.remeasure.run.Runs;
import dev.remeasure.verdict.Comparisons;

/** One adapter of every port, over the same store. */
public record Ports(
    Papers papers, Claims claims, Attempts attempts, Runs runs, Comparisons comparisons) {}
