package dev.remeasure.claims.contrast;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.JudgedPoints;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.JudgedAttempt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two attempts side by side: the ratio of their ratios, and what differs between them.
 *
 * @param a number of the first attempt
 * @param b number of the second
 * @param points at which both have a ratio
 * @param reason why their ratios cannot be compared at all, as a sentence; null if they can
 * @param differences by respect
 */
public record Contrast(
    long a,
    long b,
    List<PointContrast> points,
    @Nullable String reason,
    List<DifferenceGroup> differences) {

  public Contrast {
    points = List.copyOf(points);
    differences = List.copyOf(differences);
  }

  /** Compares two attempts, each with its run. */
  static Contrast of(JudgedAttempt a, Run runOfA, JudgedAttempt b, Run runOfB) {
    String reason = reason(a, b);
    return new Contrast(
        a.attempt().number(),
        b.attempt().number(),
        reason == null ? points(a, b) : List.of(),
        reason != null
            ? reason
            : points(a, b).isEmpty() ? "The two have no point of measurement in common." : null,
        Respects.differences(a, runOfA, b, runOfB));
  }

  /**
   * What it comes to: a sentence for each point, with its ratio or the reason for having no ratio.
   */
  public List<String> sentences() {
    return reason != null
        ? List.of(reason)
        : points.stream().map(point -> point.sentence(a, b)).toList();
  }

  private static @Nullable String reason(JudgedAttempt a, JudgedAttempt b) {
    if (a.attempt().number() == b.attempt().number()) {
      return "This is one attempt, and not two.";
    }
    if (a.attempt().run().equals(b.attempt().run())) {
      return "Both attempts have the same run, so they are no independent measurements.";
    }
    return unfit(a).or(() -> unfit(b)).or(() -> unlike(a, b)).orElse(null);
  }

  private static Optional<String> unfit(JudgedAttempt one) {
    long number = one.attempt().number();
    if (one.attempt().retraction() != null) {
      return Optional.of("Attempt " + number + " was retracted: its figures count for nothing.");
    }
    return one.comparison().judgement().verdict() == Verdict.INVALID_RUN
        ? Optional.of("Attempt " + number + " is an invalid run: its figures are no result.")
        : Optional.empty();
  }

  /** Whether they measured different things. */
  private static Optional<String> unlike(JudgedAttempt a, JudgedAttempt b) {
    String first = measured(a.comparison().judgement().answer());
    String second = measured(b.comparison().judgement().answer());
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            "Attempt "
                + a.attempt().number()
                + " answers for "
                + first
                + ", and attempt "
                + b.attempt().number()
                + " for "
                + second
                + ": their ratios are not of the same thing.");
  }

  private static String measured(Answer answer) {
    return answer.statistic() == null
        ? answer.resource()
        : answer.statistic() + " " + answer.resource();
  }

  private static List<PointContrast> points(JudgedAttempt a, JudgedAttempt b) {
    List<Measured> first = judged(a.comparison().judgement());
    List<Measured> second = judged(b.comparison().judgement());
    if (first.size() == 1 && second.size() == 1) {
      // A single configuration each: where they differ in it, that is what is asked.
      return List.of(point(a, first.getFirst(), b, second.getFirst(), 1));
    }
    var named = second.stream().collect(Collectors.toMap(Measured::point, one -> one));
    List<Measured> common = first.stream().filter(one -> named.containsKey(one.point())).toList();
    return common.stream()
        .flatMap(one ->
            Optional.ofNullable(named.get(one.point())).stream()
                .map(other -> point(a, one, b, other, common.size())))
        .toList();
  }

  private static PointContrast point(
      JudgedAttempt a, Measured first, JudgedAttempt b, Measured second, int points) {
    return PointContrast.of(
        a.attempt().number(), first, b.attempt().number(), second, JudgedPoints.level(points));
  }

  private static List<Measured> judged(Judgement judgement) {
    return judgement.measured().stream()
        .filter(one -> one.judged() && one.metric().equals(judgement.answer().metric()))
        .toList();
  }
}
