package dev.remeasure.runner.gate;

import dev.remeasure.claims.measure.Interval;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much more a benchmark costs after a change.
 *
 * @param benchmark its name, with the point where there are several
 * @param limit most that it may cost more, as share: 0.03 is 3 %
 * @param ratio before ÷ after, with the interval that holds at all points together; null if there
 *     is none
 * @param reason why nothing was measured; null if something was
 * @param failed whether it could not be measured at all
 * @param pairs number of pairs
 */
public record Price(
    String benchmark,
    double limit,
    @Nullable Interval ratio,
    @Nullable String reason,
    boolean failed,
    int pairs) {

  /** What is known about it. */
  public enum Outcome {
    WITHIN("within the limit"),
    SLOWER("slower than allowed"),
    UNDECIDED("undecided"),
    FAILED("not measured");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * The limit is kept if the whole interval keeps it, and broken if the whole interval does; an
   * interval around it decides nothing.
   */
  public Outcome outcome() {
    if (failed) {
      return Outcome.FAILED;
    }
    if (ratio == null || ratio.lower() <= 0) {
      return Outcome.UNDECIDED;
    }
    if (1 / ratio.lower() <= 1 + limit) {
      return Outcome.WITHIN;
    }
    return 1 / ratio.upper() > 1 + limit ? Outcome.SLOWER : Outcome.UNDECIDED;
  }

  /** The price with its interval, e.g. {@code +1.2 % [-0.3 %, +2.7 %]}; else why there is none. */
  public String words() {
    return ratio == null || ratio.lower() <= 0
        ? reason == null ? "no ratio" : reason
        : percent(ratio.estimate())
            + " ["
            + percent(ratio.upper())
            + ", "
            + percent(ratio.lower())
            + "]";
  }

  private static String percent(double ratio) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * (1 / ratio - 1));
  }
}
