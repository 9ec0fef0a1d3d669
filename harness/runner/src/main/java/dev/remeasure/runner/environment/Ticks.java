package dev.remeasure.runner.environment;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The time of all processors since the machine was started, in ticks (proc(5), {@code /proc/stat}).
 *
 * @param stolen what the hypervisor gave to others
 */
public record Ticks(long all, long stolen) {
  private static final int STOLEN = 7;

  static Optional<Ticks> of(String stat) {
    String line = stat.lines().findFirst().orElse("");
    if (!line.matches("cpu +\\d+( \\d+){7,}")) {
      return Optional.empty();
    }
    // What guests got is part of the first two already.
    long[] ticks =
        Arrays.stream(line.substring("cpu".length()).strip().split(" "))
            .limit(STOLEN + 1L)
            .mapToLong(Long::parseLong)
            .toArray();
    return Optional.of(new Ticks(Arrays.stream(ticks).sum(), ticks[STOLEN]));
  }

  /** The share that was stolen since then; empty if no tick has passed. */
  public OptionalDouble stolenSince(Ticks earlier) {
    return all > earlier.all
        ? OptionalDouble.of((double) (stolen - earlier.stolen) / (all - earlier.all))
        : OptionalDouble.empty();
  }
}
