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
    return switch (verdict) {
      case REPRODUCED -> 0;
      case EXCEEDED -> 1;
      case PARTIAL -> 2;
      case NOT_REPRODUCED -> 3;
      case CONTRADICTED -> 4;
      case null -> 5;
      case INCONCLUSIVE -> 6;
      case NOT_COMPARABLE -> 7;
      case INVALID_RUN -> 8;
      case NOT_TESTABLE -> 9;
    };
  }
}
