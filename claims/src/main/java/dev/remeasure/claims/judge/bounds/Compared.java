package dev.remeasure.claims.judge.bounds;

/**
 * Comparisons of ratios on the log scale, where values within 1e-9 of each other are equal: the
 * last digit of a logarithm differs between machines, and 14/7 is 2.
 */
public final class Compared {
  private static final double SAME = 1e-9;

  private Compared() {}

  public static boolean atLeast(double x, double y) {
    return x >= y || same(x, y);
  }

  public static boolean atMost(double x, double y) {
    return atLeast(y, x);
  }

  public static boolean above(double x, double y) {
    return !atMost(x, y);
  }

  public static boolean below(double x, double y) {
    return !atLeast(x, y);
  }

  private static boolean same(double x, double y) {
    return x > 0
        && y > 0
        && Double.isFinite(x)
        && Double.isFinite(y)
        && Math.abs(Math.log(x) - Math.log(y)) <= SAME;
  }
}
