package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Statistic;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a metric of a run says about a claim, and how near that is to what was claimed.
 *
 * @param metric name of the run's metric
 * @param resource the resource it answers; another than the metric's own is an assertion and needs
 *     a reason
 * @param statistic which statistic of it; null if it is not known
 * @param reason why it has this grade or answers this resource, as a sentence; null if none is
 *     given
 */
public record Answer(
    String metric,
    String resource,
    @Nullable String statistic,
    Grade grade,
    @Nullable String reason) {

  /** The nearest to what was claimed first. */
  public static final Comparator<Answer> BEST = Comparator.comparing(Answer::grade);

  public Answer {
    Check.text("answer.metric", metric);
    Check.text("answer.resource", resource);
    Statistic.check("answer.statistic", statistic);
    Check.present("answer.grade", grade);
  }
}
