package dev.remeasure.probe;

import java.util.List;
import java.util.Map;

/**
 * Shows, outside the clocks, that baseline and subject do the same job. It runs in a JVM of its own
 * with the forks' class path and options.
 */
public interface SameJob {
  /**
   * Makes the checks at one configuration.
   *
   * @param params the benchmark's parameters by name
   * @return at least one finding; an exception counts as a failed check
   */
  List<Shown> show(Map<String, String> params) throws Exception;
}
