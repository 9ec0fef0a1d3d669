package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import java.time.Duration;

/**
 * How a run is made.
 *
 * @param pairs fewest pairs at each point
 * @param maxPairs most pairs; more than {@code pairs} means: add pairs until the interval is narrow
 *     enough, whatever the verdict would be
 * @param pilot whether a discarded pilot decides if warm-up is doubled, once and for both sides
 * @param confirmatory whether its result may change a claim's status; a first look may not
 */
public record Protocol(
    String name,
    int pairs,
    int maxPairs,
    int warmups,
    Duration warmupTime,
    int iterations,
    Duration iterationTime,
    boolean pilot,
    boolean confirmatory) {

  public Protocol {
    Check.text("protocol.name", name);
    Check.that(pairs >= 1, "protocol.pairs", pairs, "must be at least 1");
    Check.that(maxPairs >= pairs, "protocol.maxPairs", maxPairs, "must not be below pairs");
    Check.that(warmups >= 0, "protocol.warmups", warmups, "must not be negative");
    Check.that(iterations >= 1, "protocol.iterations", iterations, "must be at least 1");
    Check.that(
        !Check.present("protocol.warmupTime", warmupTime).isNegative(),
        "protocol.warmupTime",
        warmupTime,
        "must not be negative");
    Check.that(
        Check.present("protocol.iterationTime", iterationTime).isPositive(),
        "protocol.iterationTime",
        iterationTime,
        "must be above zero");
  }

  /** The same with twice as many warm-up iterations. */
  public Protocol withTwiceTheWarmup() {
    return new Protocol(
        name,
        pairs,
        maxPairs,
        2 * warmups,
        warmupTime,
        iterations,
        iterationTime,
        pilot,
        confirmatory);
  }

  /** Whether both make the same forks, whatever they are called and used for. */
  public boolean makesTheSameForksAs(Protocol other) {
    return pairs == other.pairs
        && maxPairs == other.maxPairs
        && warmups == other.warmups
        && warmupTime.equals(other.warmupTime)
        && iterations == other.iterations
        && iterationTime.equals(other.iterationTime);
  }

  /** At least ten pairs of ten seconds after ten of warm-up, stopped on precision, 30 at most. */
  public static Protocol full() {
    return new Protocol(
        "full", 10, 30, 10, Duration.ofSeconds(1), 10, Duration.ofSeconds(1), true, true);
  }

  /** A first look: three pairs, one-second phases. */
  public static Protocol quick() {
    return new Protocol(
        "quick", 3, 3, 1, Duration.ofSeconds(1), 3, Duration.ofSeconds(1), false, false);
  }
}
