package dev.remeasure.claims.measure;

/** Which side costs nothing. */
public enum ZeroCost {
  ELIMINATED("eliminated", "The subject costs nothing in any fork: the cost is eliminated."),
  NEW_COST("a new cost", "The baseline costs nothing and the subject does: a new cost."),
  BOTH("nothing on either side", "Neither side costs anything."),
  SOME_FORKS("nothing in some forks", "Some forks of a side cost nothing and others something.");

  private final String words;
  private final String sentence;

  ZeroCost(String words, String sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  public String words() {
    return words;
  }

  public String sentence() {
    return sentence;
  }
}
