package dev.remeasure.verdict;

import org.jspecify.annotations.Nullable;

/** One reading of an ambiguous claim, and what the rules would say if it were the only one. */
public record Scored(Reading reading, Verdict verdict, @Nullable SubCode subCode) {}
