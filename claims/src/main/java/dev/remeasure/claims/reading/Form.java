package dev.remeasure.claims.reading;

/**
 * How a stated number turns into a factor, baseline ÷ subject of what it costs, above 1 = the
 * subject is better.
 */
public enum Form {
  /** 2.2x as fast: the number is the factor. */
  FACTOR("x", true, true) {
    @Override
    double factor(double x, double base) {
      return x;
    }
  },
  /** 10x slower, or 0.4x the memory: roles inverted. */
  RECIPROCAL("x the cost of the baseline", false, true) {
    @Override
    double factor(double x, double base) {
      return 1 / x;
    }
  },
  /** Down to 40 % of the baseline's cost. */
  SHARE(" % of the cost of the baseline", false, true) {
    @Override
    double factor(double x, double base) {
      return 100 / x;
    }
  },
  /** 40 % less cost. */
  CUT(" % less cost", true, true) {
    @Override
    double factor(double x, double base) {
      return x < 100 ? 1 / (1 - x / 100) : Double.POSITIVE_INFINITY;
    }
  },
  /** 40 % more done in the same time. */
  GAIN(" % more for the same cost", true, true) {
    @Override
    double factor(double x, double base) {
      return 1 + x / 100;
    }
  },
  /** 40 % more cost. */
  GROWTH(" % more cost", false, true) {
    @Override
    double factor(double x, double base) {
      return 1 / (1 + x / 100);
    }
  },
  /** From the baseline's cost to the subject's: 120 ms to 40 ms. */
  COSTS("", false, true) {
    @Override
    double factor(double x, double base) {
      return base / x;
    }
  },
  /** From the baseline's yield to the subject's: 100 to 250 requests a second. */
  YIELDS("", true, false) {
    @Override
    double factor(double x, double base) {
      return x / base;
    }
  };

  private final String unit;
  private final boolean rising;
  private final boolean risingInBase;

  Form(String unit, boolean rising, boolean risingInBase) {
    this.unit = unit;
    this.rising = rising;
    this.risingInBase = risingInBase;
  }

  /** Factor for the number {@code x}; {@code base} is the baseline's own number, where stated. */
  abstract double factor(double x, double base);

  /** What stands behind the number in words; empty where the claim's own unit does. */
  String unit() {
    return unit;
  }

  /** Whether a larger number is a larger factor. */
  boolean rising() {
    return rising;
  }

  /** The smallest factor that the numbers as written allow. */
  double least(Written x, Written base) {
    return factor(rising ? x.least() : x.most(), risingInBase ? base.least() : base.most());
  }

  /** The largest factor that the numbers as written allow. */
  double most(Written x, Written base) {
    return factor(rising ? x.most() : x.least(), risingInBase ? base.most() : base.least());
  }
}
