package dev.remeasure.claims.judge;

/** What a measurement says about a claim. */
public enum Verdict {
  REPRODUCED("reproduced", "The measured interval lies at or above the claim's lower bound."),
  EXCEEDED("exceeded", "The measured interval lies wholly above the claim's upper bound."),
  PARTIAL(
      "partly reproduced",
      "There is a real effect in the claimed direction, and it is smaller than claimed."),
  NOT_REPRODUCED(
      "not reproduced", "The claimed size is ruled out, and no effect worth the name was shown."),
  CONTRADICTED("contradicted", "The subject is worse than the baseline."),
  INCONCLUSIVE(
      "inconclusive",
      "The measurement is too wide or too little to tell the claim from its alternatives."),
  NOT_COMPARABLE(
      "not comparable",
      "What was measured is not what was claimed: scale, hardware, workload, baseline or metric"
          + " differ. The sub-result says what was seen of the mechanism."),
  INVALID_RUN("invalid run", "A hard quality check failed, so the figures mean nothing."),
  NOT_TESTABLE("not testable", "The claim gives no number or no baseline to hold against.");

  private final String words;
  private final String meaning;

  Verdict(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }
}
