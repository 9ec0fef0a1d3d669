package dev.remeasure.ui.claims;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Sign;
import dev.remeasure.ui.row.Reference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;

/** The order of the list; claims that are equal in it stay in that of the catalog. */
public enum Sort {
  MEASURED("measured first"),
  CATALOG("catalog"),
  SHARE("measured ÷ claimed"),
  STANDING("standing"),
  NEWEST("newest attempt"),
  YEAR("newest paper");

  private final String words;

  Sort(String words) {
    this.words = words;
  }

  /** The first is meant where none is named. */
  static Sort of(String code) {
    return code.isEmpty()
        ? MEASURED
        : Arrays.stream(values())
            .filter(sort -> sort.code().equals(code))
            .findFirst()
            .orElseThrow(() ->
                new InvalidValue(
                    "sort",
                    code,
                    "must be one of "
                        + String.join(", ", Arrays.stream(values()).map(Sort::code).toList())));
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Comparator<Standing> order() {
    return switch (this) {
      case MEASURED -> Comparator.comparingInt(Sort::measured);
      case CATALOG -> Comparator.comparingInt(claim -> 0);
      case SHARE -> Comparator.comparingDouble(Sort::share);
      case STANDING -> Comparator.comparing(claim -> Sign.of(claim.stands()).mark());
      case NEWEST -> Comparator.comparingLong(Sort::newest);
      case YEAR -> Comparator.comparingInt(claim -> -claim.paper().year());
    };
  }

  /** What has a figure, then what was tried, then what can be, then the rest. */
  private static int measured(Standing claim) {
    if (Ratio.of(claim) != null) {
      return 0;
    }
    return StandingCounts.TRIED.contains(claim.stands().group())
        ? 1
        : Claimed.of(claim.claim()).testable() ? 2 : 3;
  }

  /** The most of what was claimed first; what has no figure last. */
  private static double share(Standing claim) {
    Ratio ratio = Ratio.of(claim);
    Interval interval = ratio == null ? null : ratio.interval();
    OptionalDouble reference = Reference.of(Claimed.of(claim.claim()));
    return interval == null || reference.isEmpty()
        ? Double.POSITIVE_INFINITY
        : -interval.estimate() / reference.getAsDouble();
  }

  private static long newest(Standing claim) {
    return claim.attempts().isEmpty() ? 0 : -claim.attempts().getLast().attempt().number();
  }
}
