package dev.remeasure.probe;

/** The part that a benchmark plays in a claim. */
public enum Role {
  /** What the claim compares with. */
  BASELINE,
  /** What the claim says is better. */
  SUBJECT,
  /** Neither side: a method that does nothing. Whatever takes about as long was not measured. */
  EMPTY
}
