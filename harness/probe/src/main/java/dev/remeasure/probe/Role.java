package dev.remeasure.probe;

/** What a benchmark is to the claim it stands for. */
public enum Role {
  /** What the claim compares with. */
  BASELINE,
  /** What the claim says is better. */
  SUBJECT,
  /** No side: does nothing, so that what takes about as long shows itself as not measured. */
  EMPTY
}
