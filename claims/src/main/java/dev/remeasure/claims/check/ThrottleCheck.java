package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import java.util.List;

/** Whether the cgroup took the CPU away from a fork. */
final class ThrottleCheck {
  private static final String NAME = "throttling";
  private static final FactKey FACT = FactKey.THROTTLED_PERIODS;

  private ThrottleCheck() {}

  static Finding of(Run run) {
    List<Fork> forks = run.forks().stream().filter(Fork::succeeded).toList();
    if (forks.isEmpty() || forks.stream().noneMatch(fork -> fork.fact(FACT).isPresent())) {
      return new Finding(
          NAME,
          Outcome.NOT_CHECKED,
          "The forks carry no counter of throttled periods (" + FACT.key() + ").");
    }
    List<Fork> throttled = forks.stream().filter(fork -> fork.fact(FACT).orElse(0) > 0).toList();
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
