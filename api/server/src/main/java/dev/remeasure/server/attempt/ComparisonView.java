package dev.remeasure.server.attempt;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A comparison as the API lists it.
 *
 * @param shown whether it is the one that stands for its claim
 */
@Introspected
record ComparisonView(
    String claim,
    String statement,
    long attempt,
    Grade grade,
    boolean shown,
    String rules,
    Instant judgedAt,
    Judgement judgement) {

  static ComparisonView of(Standing standing, JudgedAttempt tried) {
    return new ComparisonView(
        standing.claim().id(),
        standing.claim().statement(),
        tried.attempt().number(),
        tried.attempt().grade(),
        standing.shown().filter(tried::equals).isPresent(),
        tried.comparison().rules(),
        tried.comparison().judgedAt(),
        tried.comparison().judgement());
  }
}
