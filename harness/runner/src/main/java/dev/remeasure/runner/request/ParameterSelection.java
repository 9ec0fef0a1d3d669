package dev.remeasure.runner.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values the benchmarks' parameters are to have.
 *
 * @param both of both sides; several values make a sweep
 * @param baseline of the baseline alone
 * @param subject of the subject alone
 * @param best what the claim calls its best configuration; empty if it calls none so
 * @param replicate name of the parameter that gets each pair's own seed; null if there is none
 */
public record ParameterSelection(
    List<Parameter> both,
    List<Parameter> baseline,
    List<Parameter> subject,
    List<Parameter> best,
    @Nullable String replicate) {

  static ParameterSelection of(GivenOptions given) {
    return new ParameterSelection(
        Parameter.all(given, Option.PARAM),
        Parameter.all(given, Option.BASELINE_PARAM),
        Parameter.all(given, Option.SUBJECT_PARAM),
        given.one(Option.BEST).map(text -> Parameter.list(Option.BEST, text)).orElse(List.of()),
        given.one(Option.REPLICATE).orElse(null));
  }
}
