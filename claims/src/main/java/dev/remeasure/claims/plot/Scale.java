package dev.remeasure.claims.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** A logarithmic axis of ratios; places on it are percentages of its width. */
public record Scale(double min, double max) {
  /** Beyond these no plot is useful: what lies outside is drawn at the edge. */
  private static final double LEAST = 1e-4;

  private static final double MOST = 1e5;

  /** Whole decades around every ratio and 1. */
  public static Scale decades(DoubleStream ratios) {
    Scale hull = hull(ratios);
    double low = Math.floor(Math.log10(hull.min()) + 1e-9);
    double high = Math.ceil(Math.log10(hull.max()) - 1e-9);
    return new Scale(Math.pow(10, low), Math.pow(10, Math.max(high, low + 1)));
  }

  /** Every ratio and 1, with a little air on both sides, from one mark of the axis to another. */
  public static Scale around(DoubleStream ratios) {
    Scale hull = hull(ratios);
    double air = Math.max(Math.log(hull.max() / hull.min()) * 0.04, Math.log(1.02));
    Scale scale = new Scale(hull.min() * Math.exp(-air), hull.max() * Math.exp(air));
    // A wider axis may have other marks; it ends on marks of its own.
    for (Scale wider = scale.widened(); !wider.equals(scale); wider = scale.widened()) {
      scale = wider;
    }
    return scale;
  }

  /** From one value to another with a little air on both sides, wherever 1 is. */
  public static Scale covering(double low, double high) {
    double air = Math.max(Math.log(high / low) * 0.06, Math.log(1.002));
    return new Scale(low * Math.exp(-air), high * Math.exp(air));
  }

  /** From the last mark at or before the beginning to the first at or after the end. */
  private Scale widened() {
    List<Double> marks = marks();
    return new Scale(
        marks.stream().filter(mark -> mark <= min).reduce(min, (a, b) -> b),
        marks.reversed().stream().filter(mark -> mark >= max).reduce(max, (a, b) -> b));
  }

  private static Scale hull(DoubleStream ratios) {
    double[] known =
        DoubleStream.concat(DoubleStream.of(1), ratios)
            .filter(ratio -> ratio > 0 && ratio < Double.POSITIVE_INFINITY)
            .map(ratio -> Math.clamp(ratio, LEAST, MOST))
            .sorted()
            .toArray();
    return new Scale(known[0], known[known.length - 1]);
  }

  /** Whether the ratio lies on the axis. */
  public boolean holds(double ratio) {
    return ratio >= min && ratio <= max;
  }

  /** Where the ratio lies, e.g. {@code 37.50%}; at the edge if outside. */
  public String at(double ratio) {
    return percent(share(ratio));
  }

  /** How much of the axis lies between the ratios, e.g. {@code 12.50%}. */
  public String width(double from, double to) {
    return percent(share(to) - share(from));
  }

  /** Round ratios for the axis, few enough to be told apart. */
  public List<Double> ticks() {
    return marks().stream().filter(this::holds).toList();
  }

  /** The same with one beyond each end, unless the end is one. */
  private List<Double> marks() {
    double decades = Math.log10(max / min);
    return decades > 0.6 ? logarithmic(decades) : linear();
  }

  private List<Double> logarithmic(double decades) {
    double[] steps = decades > 2.4 ? new double[] {1} : new double[] {1, 2, 5};
    List<Double> ticks = new ArrayList<>();
    int last = (int) Math.ceil(Math.log10(max));
    for (int power = (int) Math.floor(Math.log10(min)); power <= last; power++) {
      for (double step : steps) {
        ticks.add(BigDecimal.valueOf(step).scaleByPowerOfTen(power).doubleValue());
      }
    }
    return ticks;
  }

  /** On less than four-fold a logarithmic axis is nearly linear. */
  private List<Double> linear() {
    double rough = (max - min) / 5;
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(rough)));
    double lead = rough / power.doubleValue();
    BigDecimal step = power.multiply(BigDecimal.valueOf(lead < 1.5 ? 1 : lead < 3.5 ? 2 : 5));
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.floor(min / step.doubleValue());
    long last = (long) Math.ceil(max / step.doubleValue());
    for (long k = first; k <= last; k++) {
      ticks.add(step.multiply(BigDecimal.valueOf(k)).doubleValue());
    }
    return ticks;
  }

  public static String label(double tick) {
    return BigDecimal.valueOf(tick).stripTrailingZeros().toPlainString();
  }

  /** Where the ratio lies, from 0 to 1; at the edge if outside. */
  public double share(double ratio) {
    double clamped = Math.clamp(ratio, min, max);
    return Math.log(clamped / min) / Math.log(max / min);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
