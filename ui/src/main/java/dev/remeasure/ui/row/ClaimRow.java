package dev.remeasure.ui.row;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Doubts;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Sign;
import dev.remeasure.ui.plot.Band;
import dev.remeasure.ui.plot.Bar;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One claim in a list.
 *
 * @param measured null if nothing was measured
 * @param unmeasured why nothing was, where it was tried; empty elsewhere
 * @param band the claimed range on the list's scale; null if the claim gives no factor
 * @param bar the measured interval on it; null if there is none
 */
public record ClaimRow(
    Claim claim,
    Claimed claimed,
    Sign sign,
    ClaimStanding stands,
    List<Flag> doubts,
    Origin origin,
    int attempts,
    @Nullable Ratio measured,
    String unmeasured,
    @Nullable Band band,
    @Nullable Bar bar) {

  /** With claimed range and measured interval on an axis of ratios. */
  public static ClaimRow of(Standing standing, Origin origin, Scale scale) {
    Ratio measured = Ratio.of(standing);
    return of(
        standing,
        origin,
        Band.of(Claimed.of(standing.claim()), scale),
        measured == null ? null : Bar.of(measured, scale));
  }

  /** With both on an axis of measured ÷ claimed, on which all claims can be compared. */
  public static ClaimRow relative(Standing standing, Origin origin, Scale scale) {
    Claimed claimed = Claimed.of(standing.claim());
    OptionalDouble reference = Reference.of(claimed);
    if (reference.isEmpty()) {
      return of(standing, origin, null, null);
    }
    double one = reference.getAsDouble();
    Ratio share = Reference.share(Ratio.of(standing), one);
    return of(
        standing,
        origin,
        Band.between(
            Reference.share(claimed.lower(), one), Reference.share(claimed.upper(), one), scale),
        share == null ? null : Bar.of(share, scale));
  }

  private static ClaimRow of(
      Standing standing, Origin origin, @Nullable Band band, @Nullable Bar bar) {
    Claimed claimed = Claimed.of(standing.claim());
    Ratio measured = Ratio.of(standing);
    JudgedAttempt shown = standing.shown().orElse(null);
    return new ClaimRow(
        standing.claim(),
        claimed,
        Sign.of(standing.stands()),
        standing.stands(),
        shown == null ? List.of() : Doubts.of(shown.comparison().judgement()),
        origin,
        standing.attempts().size(),
        measured,
        standing.stands().group().disputed()
            ? "the attempts disagree"
            : shown == null ? "" : reason(shown.comparison().judgement()),
        band,
        bar);
  }

  /** Whether the deciding attempts agree, in words; empty where one decides. */
  public String agreement() {
    if (stands.deciding() < 2) {
      return "";
    }
    String attempts = Sentences.count(stands.deciding(), "attempt");
    return stands.group().disputed()
        ? attempts + " disagree"
        : stands.agreeing() + " of " + attempts + " agree";
  }

  /** How the bar is drawn, as a style class. */
  public String kind() {
    return sign.barKind(stands.confirmed());
  }

  /** The ratios the claim puts on a scale. */
  public static DoubleStream ratios(Standing standing) {
    Ratio measured = Ratio.of(standing);
    return DoubleStream.concat(
        Claimed.of(standing.claim()).known(),
        measured == null ? DoubleStream.empty() : measured.known());
  }

  private static String reason(Judgement judgement) {
    return judgement.judged().map(Measured::reason).orElse("no ratio was measured");
  }
}
