package dev.remeasure.ui.overview;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Sign;
import dev.remeasure.ui.plot.Rise;
import dev.remeasure.ui.plot.Scale;
import dev.remeasure.ui.row.Reference;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claimed against measured, a mark for each claim that has both; on the diagonal they are equal.
 *
 * @param scale of both axes
 */
public record Scatter(Scale scale, Rise rise, List<Dot> dots) {
  public static final int HEIGHT = 380;
  private static final int AIR = 10;

  /**
   * One claim.
   *
   * @param top the measured interval's upper end
   * @param bottom its lower end
   */
  public record Dot(
      String claim,
      Sign sign,
      String x,
      String y,
      String top,
      String bottom,
      String claimed,
      String measured) {

    public String title() {
      return claim + ": claimed " + claimed + ", measured " + measured + ", " + sign.words();
    }
  }

  /** Null if no claim has both. */
  static @Nullable Scatter of(List<Standing> standings) {
    List<Standing> both = standings.stream().filter(claim -> known(claim) != null).toList();
    if (both.isEmpty()) {
      return null;
    }
    Scale scale =
        Scale.decades(
            both.stream()
                .flatMapToDouble(
                    claim -> DoubleStream.concat(ends(claim), reference(claim).stream())));
    Rise rise = new Rise(scale, AIR, HEIGHT - 2 * AIR);
    return new Scatter(
        scale, rise, both.stream().flatMap(claim -> dot(claim, scale, rise)).toList());
  }

  public int height() {
    return HEIGHT;
  }

  private static Stream<Dot> dot(Standing claim, Scale scale, Rise rise) {
    Ratio ratio = known(claim);
    Interval interval = ratio == null ? null : ratio.interval();
    if (ratio == null || interval == null) {
      return Stream.empty();
    }
    Claimed claimed = Claimed.of(claim.claim());
    String factor = claimed.factor();
    return Stream.of(
        new Dot(
            claim.claim().id(),
            Sign.of(claim.stands()),
            scale.at(reference(claim).orElse(1)),
            rise.at(interval.estimate()),
            rise.at(interval.upper()),
            rise.at(interval.lower()),
            factor == null ? "" : factor,
            ratio.estimate() + " " + ratio.ends()));
  }

  private static @Nullable Ratio known(Standing claim) {
    Ratio ratio = Ratio.of(claim);
    return ratio != null && ratio.interval() != null && reference(claim).isPresent() ? ratio : null;
  }

  private static DoubleStream ends(Standing claim) {
    Ratio ratio = known(claim);
    return ratio == null ? DoubleStream.empty() : ratio.known();
  }

  private static OptionalDouble reference(Standing claim) {
    return Reference.of(Claimed.of(claim.claim()));
  }
}
