package dev.remeasure.claims.claim;

/**
 * What the number of a claim is, and so how it turns into a factor, baseline ÷ subject as cost,
 * above 1 = the subject is better. Whoever records a claim chooses it; it is never guessed from the
 * name of a metric.
 */
public enum Form {
  /** How many times better: 2.2x faster, 3x less memory. */
  FACTOR("a factor", "x", true, true) {
    @Override
    public double factor(double x, double base) {
      return x;
    }
  },
  /** The share of the baseline's cost that is left: 0.4x the latency, or 40 % of the memory. */
  SHARE("the share of the baseline's cost that is left", "x", false, true) {
    @Override
    public double factor(double x, double base) {
      return 1 / x;
    }
  },
  /** Per cent less cost: 40 % less time. */
  CUT("per cent less cost", "%", true, true) {
    @Override
    public double factor(double x, double base) {
      return x < 100 ? 1 / (1 - x / 100) : Double.POSITIVE_INFINITY;
    }
  },
  /** Per cent more yield: 40 % more throughput. */
  GAIN("per cent more yield", "%", true, true) {
    @Override
    public double factor(double x, double base) {
      return 1 + x / 100;
    }
  },
  /** Per cent more cost: 5 % overhead, 30 % slower. */
  GROWTH("per cent more cost", "%", false, true) {
    @Override
    public double factor(double x, double base) {
      return 1 / (1 + x / 100);
    }
  },
  /** Per cent less yield: 10 % lower throughput. */
  LOSS("per cent less yield", "%", false, true) {
    @Override
    public double factor(double x, double base) {
      return 1 - x / 100;
    }
  },
  /** Both sides' own costs: 120 ms to 40 ms. */
  COSTS("both sides' costs", "", false, true) {
    @Override
    public double factor(double x, double base) {
      return base / x;
    }
  },
  /** Both sides' own yields: 100 to 250 requests a second. */
  YIELDS("both sides' yields", "", true, false) {
    @Override
    public double factor(double x, double base) {
      return x / base;
    }
  },
  /** Orders of magnitude; a negative number counts orders that are worse. */
  MAGNITUDE("orders of magnitude", "orders", true, true) {
    @Override
    public double factor(double x, double base) {
      return Math.pow(10, x);
    }
  };

  private final String words;
  private final String unit;
  private final boolean rising;
  private final boolean risingInBase;

  Form(String words, String unit, boolean rising, boolean risingInBase) {
    this.words = words;
    this.unit = unit;
    this.rising = rising;
    this.risingInBase = risingInBase;
  }

  /**
   * The factor of a number in this form.
   *
   * @param x the number; a share as a multiple
   * @param base the baseline's own number, where both sides are stated
   */
  public abstract double factor(double x, double base);

  /** What the number is, e.g. {@code per cent less cost}. */
  public String words() {
    return words;
  }

  /** The unit of the number; empty where it is the metric's own. */
  public String unit() {
    return unit;
  }

  /** Whether a larger number is a larger factor. */
  public boolean rising() {
    return rising;
  }

  /** Whether a larger number of the baseline is a larger factor. */
  public boolean risingInBase() {
    return risingInBase;
  }

  /** Whether the number is one of yield, so that less of it is worse. */
  public boolean ofYield() {
    return this == GAIN || this == LOSS || this == YIELDS;
  }

  /** Whether the number is a percentage. */
  public boolean percent() {
    return unit.equals("%");
  }

  /** Whether both sides' figures are stated. */
  public boolean bothSides() {
    return this == COSTS || this == YIELDS;
  }

  /**
   * The form that the same number has when the claim is turned round: what is worse becomes better.
   */
  public Form turned() {
    return switch (this) {
      case FACTOR -> SHARE;
      case SHARE -> FACTOR;
      case CUT -> LOSS;
      case LOSS -> CUT;
      case GAIN -> GROWTH;
      case GROWTH -> GAIN;
      case COSTS -> YIELDS;
      case YIELDS -> COSTS;
      case MAGNITUDE -> MAGNITUDE;
    };
  }
}
