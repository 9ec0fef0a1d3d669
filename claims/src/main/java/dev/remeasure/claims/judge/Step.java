package dev.remeasure.claims.judge;

/**
 * One link of the chain that led to a verdict.
 *
 * @param about what it settles, e.g. {@code claim}, {@code bounds}, {@code rule}
 * @param sentence for a reader who is no statistician
 */
public record Step(String about, String sentence) {
  /** What decides. */
  public static final String RULE = "rule";
}
