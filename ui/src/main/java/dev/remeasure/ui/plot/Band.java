package dev.remeasure.ui.plot;

import dev.remeasure.claims.plot.Scale;
import dev.remeasure.ui.part.Claimed;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a scale, ready to be drawn.
 *
 * @param open whether it fades out because it has no bound: {@code left}, {@code right}, or empty
 */
public record Band(String x, String width, String end, String open) {

  /** The claimed range; null if there is none to draw. */
  public static @Nullable Band of(Claimed claimed, Scale scale) {
    return claimed.lower() == null && claimed.upper() == null
        ? null
        : between(claimed.lower(), claimed.upper(), scale);
  }

  /**
   * The stretch between two ratios; below an upper bound alone, all down to 1 is meant, or all of
   * it under 1.
   *
   * @param lower null if open
   * @param upper null if open
   */
  public static Band between(@Nullable Double lower, @Nullable Double upper, Scale scale) {
    double to = upper == null ? scale.max() : upper;
    double from = lower != null ? lower : to > 1 ? 1 : scale.min();
    return new Band(
        scale.at(from),
        scale.width(from, to),
        scale.at(to),
        upper == null ? "right" : lower == null ? "left" : "");
  }
}
