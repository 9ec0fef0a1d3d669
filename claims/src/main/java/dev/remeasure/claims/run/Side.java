package dev.remeasure.claims.run;

/** The two sides of a comparison. */
public enum Side {
  BASELINE,
  SUBJECT
}
