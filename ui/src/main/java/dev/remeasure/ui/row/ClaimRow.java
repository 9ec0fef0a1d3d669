package dev.remeasure.ui.row;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.plot.Plot;
import dev.remeasure.ui.plot.Scale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One claim in a list.
 *
 * @param shown the attempt whose verdict is shown; null if nobody tried
 * @param measured the measured ratio; null if there is none
 * @param band the claimed range on the list's scale; null if the claim gives no factor
 * @param bar the measured interval on it
 */
public record ClaimRow(
    Claim claim,
    Claimed claimed,
    Mark mark,
    Origin origin,
    int attempts,
    @Nullable JudgedAttempt shown,
    @Nullable Ratio measured,
    Plot.@Nullable Band band,
    Plot.@Nullable Bar bar) {

  public static ClaimRow of(Standing standing, Origin origin, Scale scale) {
    Claim claim = standing.claim();
    Claimed claimed = Claimed.of(claim);
    Ratio measured = measured(standing);
    return new ClaimRow(
        claim,
        claimed,
        Mark.of(standing),
        origin,
        standing.attempts().size(),
        standing.shown().orElse(null),
        measured,
        Plot.Band.of(claimed, scale),
        Plot.Bar.of(measured, scale));
  }

  /** The verdict, with what an untestable claim lacks. */
  public String verdict() {
    return mark == Mark.NOT_TESTABLE && claimed.lack() != null
        ? mark.words() + ": " + claimed.lack()
        : mark.words();
  }

  /** Why no ratio stands where an attempt was made. */
  public String unmeasured() {
    return shown == null
        ? ""
        : shown
            .comparison()
            .judgement()
            .judged()
            .map(Measured::reason)
            .orElse("no ratio was measured");
  }

  /** The ratios the claim puts on a scale. */
  public static DoubleStream ratios(Standing standing) {
    return Plot.ratios(Claimed.of(standing.claim()), measured(standing));
  }

  public static @Nullable Ratio measured(Standing standing) {
    return standing.shown().map(tried -> Ratio.of(tried.comparison().judgement())).orElse(null);
  }
}
