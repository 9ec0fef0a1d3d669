package dev.remeasure.probe;

/** Which side of a comparison a benchmark is. */
public enum Role {
  /** What the claim compares with. */
  BASELINE,
  /** What the claim says is better. */
  SUBJECT
}
