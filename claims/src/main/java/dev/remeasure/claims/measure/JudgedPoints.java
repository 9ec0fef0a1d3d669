package dev.remeasure.claims.measure;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of a run that a claim is compared with. "Up to" and ranges speak of the whole sweep.
 * Any other claim speaks of the configuration it names, if that was run, and else of every one.
 */
public final class JudgedPoints {
  /** Share of the intervals of a whole sweep that may miss, together. */
  private static final double ERROR = 0.05;

  private JudgedPoints() {}

  public static List<Point> of(@Nullable Claim claim, Run run) {
    List<Point> named = run.points().stream().filter(Point::claimedBest).toList();
    boolean whole =
        claim != null
            && ClaimReader.read(claim) instanceof Testable testable
            && testable.sweeping() != Sweeping.EACH;
    return whole || named.isEmpty() ? run.points() : named;
  }

  /**
   * Confidence level of each of K intervals such that all of them hold together with 95 %
   * (Bonferroni).
   */
  public static double level(int points) {
    return 1 - ERROR / points;
  }
}
