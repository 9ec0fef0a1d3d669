package dev.remeasure.page;

import dev.remeasure.paper.Claim;
import dev.remeasure.tracker.Standing;
import dev.remeasure.tracker.Tried;
import dev.remeasure.verdict.Measured;
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
record ClaimRow(
    Claim claim,
    Claimed claimed,
    Mark mark,
    Origin origin,
    int attempts,
    @Nullable Tried shown,
    @Nullable Ratio measured,
    Plot.@Nullable Band band,
    Plot.@Nullable Bar bar) {

  static ClaimRow of(Standing standing, Origin origin, Scale scale) {
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
  String verdict() {
    return mark == Mark.NOT_TESTABLE && claimed.lack() != null
        ? mark.words() + ": " + claimed.lack()
        : mark.words();
  }

  /** Why no ratio stands where an attempt was made. */
  String unmeasured() {
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
  static DoubleStream ratios(Standing standing) {
    return Plot.ratios(Claimed.of(standing.claim()), measured(standing));
  }

  static @Nullable Ratio measured(Standing standing) {
    return standing.shown().map(tried -> Ratio.of(tried.comparison().judgement())).orElse(null);
  }
}
