package dev.remeasure.reports.model;

import dev.remeasure.claims.judge.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the attempts of one kind, confirmatory or exploratory, say about a claim.
 *
 * @param word e.g. {@code reproduced}, {@code mechanism supported}, {@code disputed}
 * @param verdict whose colour it has; null for a dispute
 */
public record StandingWord(String word, @Nullable Verdict verdict) {
  public static final StandingWord DISPUTED = new StandingWord("disputed", null);

  /** Its place among the others: the good news first, a dispute between decided and open. */
  int rank() {
    return verdict == null ? 2 * Verdict.CONTRADICTED.ordinal() + 1 : 2 * verdict.ordinal();
  }
}
