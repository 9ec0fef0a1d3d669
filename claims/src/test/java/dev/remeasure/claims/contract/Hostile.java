package dev.remeasure.claims.contract;

import java.util.List;

/** Values that are easily lost or changed on the way to a store and back. */
public final class Hostile {
  /** Quotes, line ends, characters of every plane, a null character, an unpaired surrogate. */
  public static final String TEXT =
      "naïve ∂ 数据 👩‍🔬 'it''s' \"\\\" \\u0041 %s {0} ${x} ? :a ; -- /* \r\n\t\u0000\u0010\u001b\ud800 \ufeff ";

  /** The same as short as a unit has to be. */
  public static final String SHORT_TEXT =
      "naïve 数据 👩‍🔬 'it''s' \"\\\" %s ${x} ? \r\n\t\u0000\ud800\ufeff ";

  /** More than fits into one page or packet. */
  public static final String LONG_TEXT = "0123456789 Äß€𝄞".repeat(150_000);

  public static final List<Double> NUMBERS =
      List.of(
          0.1,
          1.0 / 3,
          0.0,
          -2.5,
          Math.nextUp(1.0),
          Math.nextDown(1.0),
          1e-300,
          1e300,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          123456789.12345679);

  private Hostile() {}
}
