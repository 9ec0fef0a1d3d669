package dev.remeasure.claims.reading;

import java.util.List;
import java.util.stream.Stream;

/** What a claim's wording comes to as numbers. */
public sealed interface ClaimReading {

  /**
   * A claim that a measured factor can be held against.
   *
   * @param range what the rules are applied to: the only reading, the hull of readings that lie
   *     close together, or the likeliest of readings that do not
   * @param readings every reading, the likeliest first
   * @param best whether the number is that of the best configuration
   * @param merged whether {@code range} is a hull of several readings
   * @param recorded whether a person chose the likeliest reading
   */
  record Testable(
      FactorRange range, List<FactorRange> readings, boolean best, boolean merged, boolean recorded)
      implements ClaimReading {
    public Testable {
      readings = List.copyOf(readings);
    }

    /** The same said of the rival: roles inverted. */
    public Testable inverted() {
      return new Testable(
          range.reciprocal(),
          readings.stream().map(FactorRange::reciprocal).toList(),
          best,
          merged,
          recorded);
    }

    /** Whether the wording has more than one reading. */
    public boolean ambiguous() {
      return readings.size() > 1;
    }
  }

  /**
   * A claim that nothing can be held against.
   *
   * @param reason a sentence
   */
  record NotTestable(String reason) implements ClaimReading {}

  /**
   * Readings that the stated digits cannot tell from the first are the first; readings that lie
   * within 1.25x of each other are merged, others scored one by one.
   */
  static Testable among(List<FactorRange> possible, boolean best, boolean recorded) {
    FactorRange first = possible.getFirst();
    List<FactorRange> readings =
        Stream.concat(
                Stream.of(first), possible.stream().skip(1).filter(other -> !first.rounds(other)))
            .toList();
    boolean merged = readings.size() > 1 && readings.stream().allMatch(first::near);
    FactorRange range = merged ? readings.stream().skip(1).reduce(first, FactorRange::hull) : first;
    return new Testable(range, readings, best, merged, recorded);
  }
}
