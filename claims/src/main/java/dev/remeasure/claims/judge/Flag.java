package dev.remeasure.claims.judge;

import java.util.Locale;

/** A remark that goes with a verdict and does not change it. */
public enum Flag {
  STRICT("the interval clears the number as written, without rounding or margin"),
  UPPER_OPEN("the interval reaches above the claim's upper bound"),
  UPPER_END_UNPROVEN("no configuration is shown to reach the upper end of the claimed range"),
  DIRECTION_CONFIRMED("an effect in the claimed direction is shown, whatever its size"),
  AMBIGUOUS("the wording has more than one reading"),
  EXPLORATORY("without a full plan that was made beforehand and kept, the result confirms nothing"),
  NOT_INTERLEAVED("the forks were not interleaved: drift of the machine can pass for a difference"),
  METRIC_DIFFERS("another metric was measured than the one claimed"),
  BEST_NOT_RUN("the configuration that the claim is about was not run"),
  STRAWMAN_SUSPECT("the baseline is slower than a maintained library doing the same work"),
  MODEL("a model of the system was measured, not the system"),
  SUMMARY_ONLY("only a summary is known, no raw data"),
  WARNINGS("a quality check gave a warning");

  private final String meaning;

  Flag(String meaning) {
    this.meaning = meaning;
  }

  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public String meaning() {
    return meaning;
  }
}
