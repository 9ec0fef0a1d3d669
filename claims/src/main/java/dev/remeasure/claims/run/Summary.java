package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * A result measured elsewhere, without its raw data: a ratio, or a mean of each side.
 *
 * @param ratio how many times better the subject is, e.g. {@code 2} for half the time or twice the
 *     throughput; null where the two sides are given
 * @param baseline the baseline's figure in {@code unit}; null where a ratio is given
 * @param subject the subject's
 * @param unit of both sides; null for a ratio
 * @param device what it was measured on; null if that is not known
 * @param source where it is reported; null if that is not known
 */
public record Summary(
    @Nullable Figure ratio,
    @Nullable Figure baseline,
    @Nullable Figure subject,
    @Nullable String unit,
    @Nullable String device,
    @Nullable String source) {

  public Summary {
    if (ratio == null) {
      Check.present("summary.baseline", baseline);
      Check.present("summary.subject", subject);
      Check.text("summary.unit", unit);
    } else {
      Check.that(baseline == null, "summary.baseline", baseline, "must be left out beside a ratio");
      Check.that(subject == null, "summary.subject", subject, "must be left out beside a ratio");
      Check.that(
          ratio.sd() == null,
          "summary.ratio.sd",
          ratio.sd(),
          "must be left out: a ratio takes an interval");
    }
    said("summary.unit", unit);
    said("summary.device", device);
    said("summary.source", source);
  }

  /** How many measurements it is of, the fewer of the two sides; null if that is not known. */
  public @Nullable Integer n() {
    if (ratio != null) {
      return ratio.n();
    }
    Integer first = baseline == null ? null : baseline.n();
    Integer second = subject == null ? null : subject.n();
    return first == null || second == null ? null : Integer.valueOf(Math.min(first, second));
  }

  /** Of what and where it was made, e.g. {@code n = 5, measured on an A100, source: Table 2}. */
  public String words() {
    return "n "
        + numbers()
        + ", measured on "
        + (device == null ? "a device that is not named" : device)
        + (source == null ? ", source not named" : ", source: " + source);
  }

  private String numbers() {
    if (ratio != null || n() == null) {
      return n() == null ? "not given" : "= " + n();
    }
    Integer first = baseline == null ? null : baseline.n();
    Integer second = subject == null ? null : subject.n();
    return "= " + (first != null && first.equals(second) ? first : first + " and " + second);
  }

  private static void said(String field, @Nullable String text) {
    if (text != null) {
      Check.text(field, text);
    }
  }

  /**
   * A mean, with what is known of its error: a standard deviation, an interval, or neither.
   *
   * @param sd standard deviation of the single measurements; null if it is not known
   * @param lower end of the 95 % interval of the mean; null if it is not known
   * @param upper its other end
   * @param n how many measurements there were; null if that is not known
   */
  public record Figure(
      double mean,
      @Nullable Double sd,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Integer n) {

    private static final double LEAST = 1e-100;
    private static final double MOST = 1e100;

    public Figure {
      positive("summary.mean", mean);
      if (sd != null) {
        sd = Check.number("summary.sd", sd);
        Check.that(
            Double.isFinite(sd) && sd >= 0, "summary.sd", sd, "must be a number not below zero");
        Check.that(
            lower == null && upper == null,
            "summary.sd",
            sd,
            "must be left out beside an interval: one of them is enough");
      }
      if (lower != null || upper != null) {
        double low = Check.present("summary.lower", lower);
        double high = Check.present("summary.upper", upper);
        positive("summary.lower", low);
        positive("summary.upper", high);
        Check.that(low <= mean, "summary.lower", low, "must not be above the mean, " + mean);
        Check.that(high >= mean, "summary.upper", high, "must not be below the mean, " + mean);
      }
      Check.that(n == null || n >= 1, "summary.n", n, "must be at least 1");
    }

    private static void positive(String field, double value) {
      Check.that(
          value >= LEAST && value <= MOST,
          field,
          value,
          "must be a number above zero, between 1e-100 and 1e100");
    }
  }
}
