package dev.remeasure.claims.judge;

import dev.remeasure.claims.judge.bounds.ClaimBounds;
import org.jspecify.annotations.Nullable;

/** One reading of an ambiguous claim, and what the rules would say if it were the only one. */
public record ScoredReading(
    ClaimBounds reading, Verdict verdict, @Nullable SubVerdict subVerdict) {}
