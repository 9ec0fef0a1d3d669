package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * The newest comparison of an attempt, with its claim.
 *
 * @param reading what the claim's newest revision is read as; the judgement has the reading of the
 *     revision that was tested
 * @param revision of the claim that was tested
 * @param grade of the answer that the claim is judged by
 * @param shown whether its figures stand for the claim
 * @param retraction null unless the attempt was taken back
 */
@Introspected
record ComparisonView(
    String claim,
    String statement,
    ClaimReadingView reading,
    @Nullable Integer revision,
    Grade grade,
    boolean shown,
    @Nullable Retraction retraction,
    @JsonUnwrapped JudgedView judged) {

  static ComparisonView of(Standing standing, JudgedAttempt judged) {
    return new ComparisonView(
        standing.claim().id(),
        standing.claim().statement(),
        ClaimReadingView.of(standing.claim()),
        judged.attempt().revision(),
        judged.comparison().judgement().answer().grade(),
        standing.shown().filter(judged::equals).isPresent(),
        judged.attempt().retraction(),
        JudgedView.of(judged.comparison()));
  }
}
