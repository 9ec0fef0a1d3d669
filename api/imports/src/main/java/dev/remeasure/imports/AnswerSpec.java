package dev.remeasure.imports;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the person who uploads a file says about how it answers the claim; null leaves it to the
 * file.
 *
 * @param metric name of the metric that answers the claim
 * @param resource what the metric answers for, if that is not its own resource
 * @param statistic which statistic it answers for, if that is not its own
 * @param grade how near the measurement is to what was claimed
 * @param reason why it has this grade, or answers for another resource or statistic than its own
 */
public record AnswerSpec(
    @Nullable String metric,
    @Nullable String resource,
    @Nullable String statistic,
    @Nullable Grade grade,
    @Nullable String reason) {

  private static final AnswerSpec UNSAID = new AnswerSpec(null, null, null, null, null);

  public AnswerSpec {
    Statistic.check("statistic", statistic);
    needsMetric("resource", resource, metric);
    needsMetric("statistic", statistic, metric);
  }

  /** Leaves everything to the file. */
  public static AnswerSpec unsaid() {
    return UNSAID;
  }

  /** One answer for each metric of a run that says nothing about a claim, the named one first. */
  List<Answer> of(Run run) {
    return over(RunFile.answered(run, grade == null ? Grade.CLOSE : grade), run);
  }

  /** The recorded answers with what is said here; a named metric's answer comes first. */
  List<Answer> over(List<Answer> recorded, Run run) {
    if (metric == null) {
      return recorded.stream()
          .map(answer -> graded(answer, answer.resource(), answer.statistic()))
          .toList();
    }
    Metric measured = measured(metric, run);
    Answer own =
        recorded.stream()
            .filter(answer -> answer.metric().equals(metric))
            .findFirst()
            .orElseGet(() -> ungraded(measured, recorded));
    Answer named =
        graded(
            own,
            resource == null ? own.resource() : resource,
            statistic == null ? own.statistic() : statistic);
    checkFounded(named, measured);
    List<Answer> answers = new ArrayList<>(List.of(named));
    recorded.stream().filter(answer -> !answer.equals(own)).forEach(answers::add);
    return answers;
  }

  private Answer graded(Answer answer, String of, @Nullable String which) {
    return new Answer(
        answer.metric(),
        of,
        which,
        grade == null ? answer.grade() : grade,
        reason == null ? answer.reason() : reason);
  }

  /** The answer of a metric for which the file has none. */
  private static Answer ungraded(Metric metric, List<Answer> recorded) {
    Grade nearest = recorded.stream().min(Answer.BEST).orElseThrow().grade();
    return new Answer(metric.name(), metric.resource(), metric.statistic(), nearest, null);
  }

  private static Metric measured(String name, Run run) {
    return run.metrics().stream()
        .filter(metric -> metric.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "metric",
                name,
                "must be one of those measured, "
                    + run.metrics().stream().map(Metric::name).toList()));
  }

  private static void checkFounded(Answer answer, Metric metric) {
    boolean ofResource =
        answer.resource().equals(metric.resource())
            || Resource.bothOfTime(answer.resource(), metric.resource());
    boolean founded =
        answer.reason() != null
            || (ofResource && Objects.equals(answer.statistic(), metric.statistic()));
    if (!founded) {
      throw new InvalidValue(
          "reason",
          "nothing",
          "is required where "
              + metric.name()
              + ", which measures "
              + metric.statistic()
              + " "
              + metric.resource()
              + ", is to answer for "
              + answer.statistic()
              + " "
              + answer.resource());
    }
  }

  private static void needsMetric(String field, @Nullable String value, @Nullable String metric) {
    if (value != null && metric == null) {
      throw new InvalidValue(field, value, "needs the metric that answers for it");
    }
  }
}
