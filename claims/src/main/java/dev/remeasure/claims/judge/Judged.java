package dev.remeasure.claims.judge;

import java.util.List;

/**
 * The judgements of one attempt.
 *
 * @param own that of the claim's own answer
 * @param beside those of the attempt's other answers, in their order
 */
public record Judged(Judgement own, List<Judgement> beside) {
  public Judged {
    beside = List.copyOf(beside);
  }
}
