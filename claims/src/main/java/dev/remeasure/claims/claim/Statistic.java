package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which statistic of a quantity a claim or a metric is about. */
public final class Statistic {
  public static final String MEAN = "mean";
  public static final String MEDIAN = "median";

  /** A high percentile that is not stated. */
  public static final String TAIL = "tail";

  public static final String MAXIMUM = "maximum";

  /** The first operation, as of start-up. */
  public static final String FIRST = "first";

  public static final String THROUGHPUT_UNDER_BOUND = "throughput-under-bound";
  public static final String PEAK = "peak";
  public static final String LIVE = "live";
  public static final String TOTAL = "total";

  /** Those that have a name; percentiles such as {@code p99} and {@code p99.9} besides. */
  public static final List<String> NAMED =
      List.of(MEAN, MEDIAN, TAIL, MAXIMUM, FIRST, THROUGHPUT_UNDER_BOUND, PEAK, LIVE, TOTAL);

  private static final Pattern PERCENTILE = Pattern.compile("p(\\d{1,2}(\\.\\d{1,4})?)");

  private Statistic() {}

  /**
   * Rejects what is no statistic.
   *
   * @param field where it was given
   * @throws dev.remeasure.claims.InvalidValue naming those there are
   */
  public static void check(String field, @Nullable String statistic) {
    Check.that(
        statistic == null || NAMED.contains(statistic) || PERCENTILE.matcher(statistic).matches(),
        field,
        statistic,
        "must be one of " + String.join(", ", NAMED) + " or a percentile such as p99");
  }

  /**
   * Whether a figure of one statistic answers a claim about the other. Where a claim does not say
   * which it means, every one does; the median is the 50th percentile.
   */
  public static boolean answers(@Nullable String claimed, @Nullable String measured) {
    return claimed == null || same(claimed, measured);
  }

  private static boolean same(String claimed, @Nullable String measured) {
    if (measured == null) {
      return false;
    }
    if (claimed.equals(TAIL)) {
      return measured.equals(TAIL) || high(measured);
    }
    return canonical(claimed).equals(canonical(measured));
  }

  private static boolean high(String statistic) {
    return PERCENTILE.matcher(statistic).matches()
        && Double.parseDouble(statistic.substring(1)) >= 90;
  }

  private static String canonical(String statistic) {
    return statistic.equals("p50") ? MEDIAN : statistic;
  }
}
