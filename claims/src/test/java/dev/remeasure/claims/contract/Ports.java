package dev.remeasure.claims.contract;

import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.run.Runs;

/** One adapter of every port, over the same store. */
public record Ports(
    Papers papers,
    Claims claims,
    Attempts attempts,
    Runs runs,
    Comparisons comparisons,
    Chain chain) {}
