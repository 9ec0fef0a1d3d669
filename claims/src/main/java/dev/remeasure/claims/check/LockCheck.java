package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Run;
import java.util.stream.Stream;

/** Whether JMH was told to run although another JMH was running. */
final class LockCheck {
  private static final String NAME = "lock";

  /** JMH's property, which an argument of the forks' JVM may set, too. */
  private static final String PROPERTY = FactKey.JMH_IGNORE_LOCK.key();

  private LockCheck() {}

  static Finding of(Run run) {
    String own = run.environment().value(FactKey.JMH_IGNORE_LOCK);
    boolean ignored =
        Stream.concat(
                Stream.ofNullable(own).map(value -> PROPERTY + "=" + value),
                run.forks().stream().flatMap(fork -> fork.condition(FactKey.JVM_ARGS).stream()))
            .anyMatch(text -> text.contains(PROPERTY + "=true"));
    if (ignored) {
      return new Finding(
          NAME,
          Outcome.FAILED,
          "JMH's lock was ignored ("
              + PROPERTY
              + "): another benchmark may have run beside this one.");
    }
    return own == null
        ? new Finding(
            NAME, Outcome.NOT_CHECKED, "The run does not say whether JMH's lock was kept.")
        : new Finding(NAME, Outcome.PASSED, "JMH's lock was kept.");
  }
}
