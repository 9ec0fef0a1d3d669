package dev.remeasure.server.attempt;

import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judgement;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;

/**
 * A comparison of an attempt with its claim as the API shows it.
 *
 * @param rules version of the rules that judged
 * @param judgement that of the claim's own answer
 * @param beside those of the attempt's other answers
 */
@Introspected
record JudgedView(
    long attempt, String rules, Instant judgedAt, Judgement judgement, List<Judgement> beside) {

  static JudgedView of(Comparison comparison) {
    return new JudgedView(
        comparison.attempt(),
        comparison.rules(),
        comparison.judgedAt(),
        comparison.judgement(),
        comparison.judged().beside());
  }
}
