package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import java.util.Map;

/**
 * One configuration of a run: a combination of parameters at which both sides are measured.
 *
 * @param name unique within the run; empty for a run of a single configuration
 * @param params both sides' parameters by name
 * @param claimedBest whether the claim names this configuration as its best
 */
public record Point(String name, Map<String, String> params, boolean claimedBest) {
  public Point {
    Check.present("point.name", name);
    params = Map.copyOf(Check.present("point.params", params));
  }
}
