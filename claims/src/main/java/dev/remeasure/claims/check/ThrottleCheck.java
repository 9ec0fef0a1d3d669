package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import java.util.List;

/** Whether the cgroup took the CPU away from a fork. */
final class ThrottleCheck {
  private static final String NAME = "throttling";
  private static final String FACT = "throttled.periods";

  private ThrottleCheck() {}

  static Finding of(Run run) {
    List<Fork> forks = run.forks().stream().filter(Fork::succeeded).toList();
    if (forks.isEmpty() || forks.stream().noneMatch(fork -> fork.facts().containsKey(FACT))) {
      return new Finding(
          NAME,
          Outcome.NOT_CHECKED,
          "The forks carry no counter of throttled periods (" + FACT + ").");
    }
    List<Fork> throttled =
        forks.stream().filter(fork -> fork.facts().getOrDefault(FACT, 0.0) > 0).toList();
    return throttled.isEmpty()
        ? new Finding(NAME, Outcome.PASSED, "No fork was throttled by its cgroup.")
        : new Finding(
            NAME,
            Outcome.FAILED,
            "The cgroup throttled the CPU during "
                + throttled.size()
                + " of "
                + forks.size()
                + " forks, first in fork "
                + throttled.getFirst().order()
                + ".");
  }
}
