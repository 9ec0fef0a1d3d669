package dev.remeasure.papers.contract;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The ratio that operation and byte counts let expect for a claim.
 *
 * @param claim its id
 * @param formula the formula as the page shows it
 * @param ratio baseline ÷ subject at a point, from the benchmark's parameters by name
 */
public record Prediction(
    String claim, String formula, ToDoubleFunction<Map<String, String>> ratio) {
  public Prediction {
    Claim.checkId("claim", claim);
    Check.text("formula", formula);
  }

  /** The ratio at a point. */
  public double at(Map<String, String> params) {
    return ratio.applyAsDouble(params);
  }
}
