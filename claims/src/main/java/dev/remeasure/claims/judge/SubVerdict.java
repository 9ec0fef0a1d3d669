package dev.remeasure.claims.judge;

/** A verdict's finer grain. */
public enum SubVerdict {
  NULL_SHOWN("no effect shown", "The interval lies so near 1 that there is no effect."),
  SPEEDUP_UNPROVEN("no effect proven", "An effect is neither shown nor ruled out."),
  SUPPORTED("supported", "The scaled-down mechanism shows an effect in the claimed direction."),
  CONTRADICTED("contradicted", "The scaled-down mechanism shows an effect in the other direction."),
  NOT_SEEN("not seen", "The scaled-down mechanism makes no difference."),
  INCONCLUSIVE("inconclusive", "The scaled-down measurement is too wide to tell.");

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
