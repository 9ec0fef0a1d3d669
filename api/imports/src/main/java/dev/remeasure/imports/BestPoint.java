package dev.remeasure.imports;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Point;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Marks the point that the claim names as its best configuration. */
final class BestPoint {
  private BestPoint() {}

  /**
   * The points, one of them marked.
   *
   * @param best regular expression found in its name; null marks none
   */
  static List<Point> marked(List<Point> points, @Nullable String best) {
    if (best == null) {
      return points;
    }
    try {
      Pattern pattern = Pattern.compile(best);
      List<Point> found = points.stream().filter(p -> pattern.matcher(p.name()).find()).toList();
      if (found.size() != 1) {
        throw new InvalidValue(
            "best",
            best,
            "must match one of the points, not "
                + found.size()
                + ", of "
                + points.stream().map(Point::name).toList());
      }
      return points.stream()
          .map(point -> new Point(point.name(), point.params(), found.contains(point)))
          .toList();
    } catch (PatternSyntaxException e) {
      throw new InvalidValue("best", best, "must be a regular expression: " + e.getDescription());
    }
  }
}
