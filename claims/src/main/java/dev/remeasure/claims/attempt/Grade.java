package dev.remeasure.claims.attempt;

/** How near an attempt is to what the claim was made about. */
public enum Grade {
  EXACT("same code, parameters, JDK feature release and hardware class", 0.10),
  CLOSE("same code and parameters, other hardware or JDK", 0.25),
  MECHANISM("the same mechanism scaled down, or on other essential hardware", 0.25),
  SIMULATION("a model of the system, not the system", 0.25);

  private final String meaning;
  private final double margin;

  Grade(String meaning, double margin) {
    this.meaning = meaning;
    this.margin = margin;
  }

  public String meaning() {
    return meaning;
  }

  /** The margin δ that a plan of this grade starts from. */
  public double margin() {
    return margin;
  }
}
