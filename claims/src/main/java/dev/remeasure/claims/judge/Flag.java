package dev.remeasure.claims.judge;

/** A remark that goes with a verdict and does not change it. */
public enum Flag {
  STRICT("the interval clears the number as written, without rounding or margin"),
  UPPER_OPEN("the interval reaches above the claim's upper bound"),
  DIRECTION_CONFIRMED("an effect in the claimed direction is shown, whatever its size"),
  AMBIGUOUS("the wording has more than one reading"),
  EXPLORATORY(
      "no confirmatory plan was made beforehand and kept: it cannot change the claim's status"),
  NOT_INTERLEAVED("the forks were not interleaved: drift of the machine can pass for a difference"),
  METRIC_DIFFERS("another metric was measured than the one claimed"),
  BEST_NOT_RUN("the claim's best configuration was not run, so it cannot be refuted"),
  STRAWMAN_SUSPECT("the baseline is slower than a well-kept library doing the same work"),
  MODEL("a model of the system was measured, not the system"),
  WARNINGS("a quality check gave a warning");

  private final String meaning;

  Flag(String meaning) {
    this.meaning = meaning;
  }

  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  public String meaning() {
    return meaning;
  }
}
