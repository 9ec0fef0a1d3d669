package dev.remeasure.claims.attempt;

/** How near an attempt is to what the claim was made about. */
public enum Grade {
  EXACT("exact", "same code, parameters, JDK feature release and hardware class", 0.10),
  CLOSE("close", "same code and parameters, other hardware or JDK", 0.25),
  MECHANISM("mechanism", "the same mechanism scaled down, or on other essential hardware", 0.25),
  SIMULATION("simulation", "a model of the system, not the system", 0.25);

  private final String words;
  private final String meaning;
  private final double margin;

  Grade(String words, String meaning, double margin) {
    this.words = words;
    this.meaning = meaning;
    this.margin = margin;
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }

  /** Whether it can show a size, and not only a direction. */
  public boolean sized() {
    return this == EXACT || this == CLOSE;
  }

  /** The margin δ that a plan of this grade starts from. */
  public double margin() {
    return margin;
  }
}
