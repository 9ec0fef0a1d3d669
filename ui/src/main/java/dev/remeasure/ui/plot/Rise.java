package dev.remeasure.ui.plot;

import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.ui.part.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A logarithmic axis that goes up; places on it are pixels from the top of the plot. */
public record Rise(Scale scale, int top, int height) {
  private static final int MOST_TICKS = 6;

  /** Where the value lies; at the edge if outside. */
  public String at(double value) {
    return String.format(Locale.ROOT, "%.1f", top + (1 - scale.share(value)) * height);
  }

  /** Round values for the axis, few enough for their labels, and the rounder ones of too many. */
  public List<Double> ticks() {
    List<Double> all = scale.ticks();
    int step = Math.ceilDiv(Math.max(1, all.size()), MOST_TICKS);
    if (step == 1) {
      return all;
    }
    double gap = all.get(1) - all.get(0);
    boolean even = Math.abs(all.getLast() - all.get(all.size() - 2) - gap) < gap / 2;
    return IntStream.range(0, all.size())
        .filter(i -> (even ? Math.round(all.get(i) / gap) : i) % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** A tick with its unit; no digit of it is lost. */
  public static String label(double tick, String unit) {
    return tick < 1e-4 || tick >= 1e7
        ? Numbers.measure(tick, unit)
        : Scale.label(tick) + "\u00a0" + Figures.unit(unit);
  }
}
