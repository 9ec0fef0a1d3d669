package dev.remeasure.ui.part;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Figures.Times;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures and sentences of the domain as a page sets them: × for x, no break before a unit. */
public final class Numbers {
  private static final String UNKNOWN = "not known";
  private static final Pattern TIMES = Pattern.compile("(?<=[0-9∞])x\\b");
  private static final Pattern PERCENT = Pattern.compile("(?<=[0-9]) %");

  private Numbers() {}

  /** A sentence, e.g. {@code 2.2× with 95 % confidence}. */
  public static String set(String sentence) {
    String crossed = TIMES.matcher(sentence).replaceAll("×");
    return PERCENT.matcher(crossed).replaceAll("\u00a0%");
  }

  public static String factor(double factor) {
    return Double.isNaN(factor) ? UNKNOWN : Figures.factor(factor, Times.SIGN);
  }

  /** A range of factors, open where an end is 0 or null. */
  public static String range(double lower, @Nullable Double upper) {
    return Figures.range(lower, upper, Times.SIGN);
  }

  public static String estimate(Interval interval) {
    return Figures.estimate(interval, Times.SIGN);
  }

  /** The ends of an interval, e.g. {@code [2.11×, 2.29×]}. */
  public static String ends(Interval interval) {
    return Figures.ends(interval, Times.SIGN);
  }

  /** A measured figure with its unit. */
  public static String measure(@Nullable Double figure, String unit) {
    return figure == null || !Double.isFinite(figure)
        ? UNKNOWN
        : Figures.number(figure) + "\u00a0" + Figures.unit(unit);
  }

  /** A raw sample, without a unit. */
  public static String sample(double sample) {
    return Double.isFinite(sample) ? Figures.sample(sample) : UNKNOWN;
  }

  public static String percent(@Nullable Double share) {
    return share == null || !Double.isFinite(share) ? UNKNOWN : set(Figures.percent(share));
  }
}
