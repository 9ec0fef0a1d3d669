package dev.remeasure.claims.judge.bounds;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A claim as read: a factor interval, baseline ÷ subject, and the bounds the rules compare with.
 *
 * @param words e.g. {@code at least 2.2x}
 * @param a claimed lower end, 0 if open
 * @param b claimed upper end, null if open
 * @param roundedLower a after rounding by half a unit of its last digit
 * @param roundedUpper b after rounding, null if open
 * @param margin δ
 * @param lo at or above it, the claim is reproduced; 0 if open
 * @param hi above it, the claim is exceeded; null if open. Where the cost is the aim, the two
 *     change roles: at or below hi the claim is reproduced
 * @param e the smallest meaningful effect
 * @param top some configuration must reach it for the upper end of a range; null if none is asked
 */
public record ClaimBounds(
    String words,
    Intent intent,
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper,
    double margin,
    double lo,
    @Nullable Double hi,
    double e,
    @Nullable Double top) {

  /** Whether the claim is judged turned round, as subject ÷ baseline. */
  public boolean turned() {
    return intent == Intent.AIM;
  }

  /** What the bounds decide, as sentences. */
  public String sentence() {
    String allowance =
        margin == 0
            ? "Taken literally,"
            : "With a margin of "
                + percent(margin)
                + " or the rounding of the stated digits, whichever is wider,";
    String sentence;
    if (turned()) {
      sentence =
          " the claim is reproduced at or below "
              + factor(hi == null ? 1 : hi)
              + (lo > 0 ? " and exceeded below " + factor(lo) : "");
    } else if (lo == 0) {
      sentence =
          " the claim is reproduced up to "
              + factor(hi == null ? 1 : hi)
              + " and exceeded above it";
    } else if (intent == Intent.PARITY && hi != null) {
      sentence =
          " the claim is reproduced from "
              + factor(lo)
              + " to "
              + factor(hi)
              + " and exceeded above it";
    } else {
      sentence =
          " the claim is reproduced at or above "
              + factor(lo)
              + (hi == null ? " and has no upper bound" : " and exceeded above " + factor(hi));
    }
    String effect =
        intent.effect() ? " An effect smaller than " + factor(e) + " counts as no effect." : "";
    return allowance + sentence + "." + effect;
  }
}
