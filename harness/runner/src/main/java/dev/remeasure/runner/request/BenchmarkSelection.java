package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Side;
import org.jspecify.annotations.Nullable;

/**
 * Which two benchmarks to measure.
 *
 * @param component name of a component, or what to call two benchmarks that are chosen; null if not
 *     named
 * @param baselinePlace where the baseline is
 * @param subjectPlace where the subject is
 * @param baseline regular expression; null if the component says which it is
 * @param subject regular expression; null if the component says which it is
 */
public record BenchmarkSelection(
    @Nullable String component,
    Place baselinePlace,
    Place subjectPlace,
    @Nullable String baseline,
    @Nullable String subject) {

  static BenchmarkSelection of(GivenOptions given) {
    if (given.names().size() > 1) {
      throw new WrongUsage(
          "only one component can be named, not " + String.join(" and ", given.names()));
    }
    Place baselinePlace = Place.of(given, Side.BASELINE);
    Place subjectPlace = Place.of(given, Side.SUBJECT);
    if (baselinePlace.own() != subjectPlace.own()) {
      throw new InvalidValue(
          (baselinePlace.own() ? Option.BASELINE_JAR : Option.SUBJECT_JAR).toString(),
          "nothing",
          "must be given if the other side's jar or commit is");
    }
    String baseline = given.one(Option.BASELINE).orElse(null);
    return new BenchmarkSelection(
        given.names().isEmpty() ? null : given.names().getFirst(),
        baselinePlace,
        subjectPlace,
        baseline,
        given.one(Option.SUBJECT).orElse(apart(given) ? baseline : null));
  }

  /** Whether the sides are told apart by more than the benchmark. */
  static boolean apart(GivenOptions given) {
    return !given.of(Side.BASELINE).equals(given.of(Side.SUBJECT))
        || given.has(Option.BASELINE_REF)
        || given.has(Option.BASELINE_PARAM)
        || given.has(Option.SUBJECT_PARAM);
  }
}
