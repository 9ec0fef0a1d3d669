package dev.remeasure.claims.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim's wording as numbers. */
public sealed interface ClaimReading {

  /**
   * A claim that a measured factor can be compared with.
   *
   * @param range what the rules are applied to: the only reading, the hull of readings that lie
   *     close together, or the likeliest of readings that do not
   * @param readings every reading, the likeliest first
   * @param sweeping which configurations of a sweep it speaks of
   * @param merged whether {@code range} is a hull of several readings
   */
  record Testable(FactorRange range, List<FactorRange> readings, Sweeping sweeping, boolean merged)
      implements ClaimReading {
    public Testable {
      readings = List.copyOf(readings);
    }

    /** The same said of the rival: roles inverted. */
    public Testable inverted() {
      return new Testable(
          range.reciprocal(),
          readings.stream().map(FactorRange::reciprocal).toList(),
          sweeping,
          merged);
    }

    /** Whether the wording has more than one reading. */
    public boolean ambiguous() {
      return readings.size() > 1;
    }

    public Intent intent() {
      return range.intent();
    }
  }

  /**
   * A claim that no measurement can be compared with.
   *
   * @param reason a sentence that says which part is missing
   */
  record NotTestable(String reason) implements ClaimReading {}

  /**
   * Readings that the stated digits cannot tell from the first are the first; readings that lie
   * within 1.25x of each other are merged, others scored one by one.
   */
  static Testable among(List<FactorRange> possible, Sweeping sweeping) {
    FactorRange first = possible.getFirst();
    List<FactorRange> readings =
        Stream.concat(
                Stream.of(first), possible.stream().skip(1).filter(other -> !first.rounds(other)))
            .toList();
    boolean merged = readings.size() > 1 && readings.stream().allMatch(first::near);
    FactorRange range = merged ? readings.stream().skip(1).reduce(first, FactorRange::hull) : first;
    return new Testable(range, readings, sweeping, merged);
  }

  /**
   * No difference, or none to the worse.
   *
   * @param upper 1 for "on par", null for "no worse than"
   */
  static Testable parity(@Nullable Double upper) {
    String words = upper == null ? "no worse than the baseline" : "on par with the baseline";
    return among(List.of(FactorRange.exactly(words, Intent.PARITY, 1, upper)), Sweeping.EACH);
  }
}
