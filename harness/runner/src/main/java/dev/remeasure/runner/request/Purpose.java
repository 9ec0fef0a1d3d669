package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the measurement is for; null where the component or the grade decides.
 *
 * @param claim id
 * @param metric name of the metric that answers the claim
 * @param margin between 0 and 1
 * @param note a remark kept with the attempt
 */
public record Purpose(
    @Nullable String claim,
    @Nullable String metric,
    @Nullable Grade grade,
    @Nullable Double margin,
    @Nullable String note) {

  static Purpose of(GivenOptions given) {
    String claim = given.one(Option.CLAIM).orElse(null);
    if (claim != null) {
      Claim.checkId("claim", claim);
    }
    return new Purpose(
        claim,
        given.one(Option.METRIC).orElse(null),
        given.one(Option.GRADE).map(Purpose::grade).orElse(null),
        given.one(Option.MARGIN).map(Purpose::margin).orElse(null),
        given.one(Option.NOTE).orElse(null));
  }

  private static Grade grade(String text) {
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                Option.GRADE.toString(), text, "must be exact, close, mechanism or simulation"));
  }

  private static double margin(String text) {
    try {
      double margin = Double.parseDouble(text);
      if (margin > 0 && margin < 1) {
        return margin;
      }
    } catch (NumberFormatException e) {
      // It is refused below.
    }
    throw new InvalidValue(Option.MARGIN.toString(), text, "must be a number between 0 and 1");
  }
}
