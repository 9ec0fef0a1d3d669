package dev.remeasure.server.attempt;

import dev.remeasure.claims.contrast.Contrast;
import dev.remeasure.claims.contrast.DifferenceGroup;
import dev.remeasure.claims.contrast.PointContrast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two attempts side by side.
 *
 * @param sentences what it comes to, one for each point; or why their ratios cannot be compared
 */
record ContrastView(
    long a,
    long b,
    List<String> sentences,
    List<PointContrast> points,
    @Nullable String reason,
    List<DifferenceGroup> differences) {

  static ContrastView of(Contrast contrast) {
    return new ContrastView(
        contrast.a(),
        contrast.b(),
        contrast.sentences(),
        contrast.points(),
        contrast.reason(),
        contrast.differences());
  }
}
