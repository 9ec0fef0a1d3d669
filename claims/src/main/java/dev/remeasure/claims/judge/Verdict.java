package dev.remeasure.claims.judge;

/** What a measurement says about a claim. */
public enum Verdict {
  REPRODUCED("reproduced", "The measurement agrees with the claim."),
  EXCEEDED("exceeded", "The measurement is better than the claim says."),
  PARTIAL(
      "partly reproduced", "There is an effect in the claimed direction, smaller than claimed."),
  NOT_REPRODUCED(
      "not reproduced", "The claimed size is ruled out, and no smaller effect is shown."),
  CONTRADICTED("contradicted", "The measurement shows the opposite of what is claimed."),
  INCONCLUSIVE("inconclusive", "The measurement does not decide."),
  NOT_COMPARABLE(
      "not comparable",
      "What was measured is not what was claimed. The sub-result says what was seen of the"
          + " mechanism."),
  INVALID_RUN("invalid run", "A hard quality check failed, so the figures mean nothing."),
  NOT_TESTABLE("not testable", "The claim lacks what a measurement needs to be compared with.");

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

  /** Whether it decides about the claim. */
  public boolean decided() {
    return switch (this) {
      case REPRODUCED, EXCEEDED, PARTIAL, NOT_REPRODUCED, CONTRADICTED -> true;
      case INCONCLUSIVE, NOT_COMPARABLE, INVALID_RUN, NOT_TESTABLE -> false;
    };
  }

  public boolean reproduces() {
    return this == REPRODUCED || this == EXCEEDED;
  }
}
