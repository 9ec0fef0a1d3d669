package dev.remeasure.claims.judge;

/** A verdict's finer grain. */
public enum SubVerdict {
  NO_EFFECT("no effect", "The interval lies so close to 1 that there is no meaningful effect."),
  EFFECT_UNPROVEN(
      "effect unproven", "The claimed size is ruled out, and a smaller effect is not shown."),
  UPPER_END_NOT_REACHED(
      "upper end not reached", "No configuration comes near the upper end of the claimed range."),
  SUPPORTED("supported", "The mechanism shows an effect in the claimed direction."),
  CONTRADICTED("contradicted", "The mechanism shows an effect in the opposite direction."),
  NOT_SEEN("not seen", "The mechanism makes no meaningful difference."),
  INCONCLUSIVE("inconclusive", "The measurement of the mechanism is too wide to tell.");

  private final String words;
  private final String meaning;

  SubVerdict(String words, String meaning) {
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
