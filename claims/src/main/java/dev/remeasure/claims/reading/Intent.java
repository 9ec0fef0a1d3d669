package dev.remeasure.claims.reading;

/** What a claim is after; it decides which rules judge it. */
public enum Intent {
  /** An effect is claimed: the subject is better. */
  GAIN("gain", "an effect is claimed"),
  /** The claim says what the subject costs at most. */
  PRICE("price", "a cost is stated"),
  /** No difference is claimed, or none to the worse. */
  PARITY("parity", "no difference is claimed"),
  /** The cost is what the subject is after, as an attack's; judged as a gain, turned round. */
  AIM("aim", "a cost is the aim");

  private final String words;
  private final String meaning;

  Intent(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }

  /** Whether an effect has to be shown. */
  public boolean effect() {
    return this == GAIN || this == AIM;
  }
}
