package dev.remeasure.claims.reading;

/** Which configurations of a sweep a claim speaks of. */
public enum Sweeping {
  /** Each: the weakest decides. */
  EACH,
  /** The best: "up to", said of a gain or a yield. */
  BEST,
  /** Each, the worst above all: "up to", said of a cost. */
  WORST,
  /** All of them, from the weakest to the best. */
  RANGE
}
