package dev.remeasure.ui.samples;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.run.Run;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.plot.Rise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ratio at every point of a sweep against the claimed range.
 *
 * @param by what the points differ in
 * @param lower end of the claimed range, in pixels from the top; null if open, or nothing claimed
 * @param upper end of it; null if open, or nothing claimed
 * @param path from estimate to estimate, in a box 1000 wide
 */
public record SweepPlot(
    String by,
    Rise rise,
    @Nullable String lower,
    @Nullable String upper,
    List<At> points,
    String path) {
  public static final int HEIGHT = 220;
  private static final int AIR = 8;
  private static final int MOST_LABELS = 8;

  /** What was found at one point. */
  public record At(
      String name,
      String label,
      boolean best,
      String x,
      String y,
      String top,
      String bottom,
      String words) {

    public String title() {
      return name + ": " + words + (best ? ", the configuration that the claim names" : "");
    }
  }

  /** Null unless the judged metric has a ratio at two points or more. */
  static @Nullable SweepPlot of(Run run, Judgement judgement, @Nullable Claim claim) {
    List<Measured> judged =
        judgement.measured().stream()
            .filter(one -> one.metric().equals(judgement.answer().metric()))
            .filter(one -> one.interval() != null)
            .toList();
    if (judged.size() < 2) {
      return null;
    }
    Abscissa places = Abscissa.of(run, judged.stream().map(Measured::point).toList());
    Claimed claimed = claim == null ? null : Claimed.of(claim);
    Double lower = claimed == null ? null : claimed.lower();
    Double upper = claimed == null ? null : claimed.upper();
    Rise rise = new Rise(scale(judged, lower, upper), AIR, HEIGHT - 2 * AIR);
    List<At> points = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (String name : places.inOrder()) {
      Measured one = judged.stream().filter(m -> m.point().equals(name)).findFirst().orElseThrow();
      Interval interval = requireNonNull(one.simultaneous());
      double share = places.share(name);
      points.add(
          new At(
              name,
              places.label(name),
              run.points().stream().anyMatch(p -> p.claimedBest() && p.name().equals(name)),
              String.format(Locale.ROOT, "%.2f%%", share * 100),
              rise.at(interval.estimate()),
              rise.at(interval.upper()),
              rise.at(interval.lower()),
              Numbers.estimate(interval) + " " + Numbers.ends(interval)));
      path.append(
          String.format(
              Locale.ROOT,
              "%s%.1f %s",
              path.isEmpty() ? "M" : "L",
              share * 1000,
              rise.at(interval.estimate())));
    }
    return new SweepPlot(
        places.name(),
        rise,
        lower == null ? null : rise.at(lower),
        upper == null ? null : rise.at(upper),
        points,
        path.toString());
  }

  public int height() {
    return HEIGHT;
  }

  /** Points whose labels stand under them, few enough to be read. */
  public List<At> labelled() {
    int step = Math.ceilDiv(points.size(), MOST_LABELS);
    return IntStream.range(0, points.size())
        .filter(i -> i % step == 0)
        .mapToObj(points::get)
        .toList();
  }

  /** Where the claimed band begins at the top; the edge where it is open above. */
  public String bandTop() {
    return upper == null ? "0" : upper;
  }

  /** How high the claimed band is: down to 1 where it is open below. */
  public String bandHeight() {
    double top = Double.parseDouble(bandTop());
    double bottom = Double.parseDouble(lower != null ? lower : rise.at(1));
    return String.format(Locale.ROOT, "%.1f", Math.max(0, bottom - top));
  }

  public boolean claims() {
    return lower != null || upper != null;
  }

  private static Scale scale(
      List<Measured> judged, @Nullable Double lower, @Nullable Double upper) {
    DoubleStream ends =
        judged.stream()
            .flatMapToDouble(one -> {
              Interval interval = requireNonNull(one.simultaneous());
              return DoubleStream.of(interval.lower(), interval.upper());
            });
    DoubleStream claimed = DoubleStream.of(lower == null ? 1 : lower, upper == null ? 1 : upper);
    return Scale.around(DoubleStream.concat(ends, claimed));
  }
}
