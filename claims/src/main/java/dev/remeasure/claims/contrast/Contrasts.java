package dev.remeasure.claims.contrast;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Tracker;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts any two logged attempts side by side. */
public final class Contrasts {
  private final Tracker tracker;
  private final Attempts attempts;
  private final Runs runs;

  public Contrasts(Tracker tracker, Attempts attempts, Runs runs) {
    this.tracker = tracker;
    this.attempts = attempts;
    this.runs = runs;
  }

  /**
   * Compares two attempts by their numbers.
   *
   * @throws InvalidValue if one is not in the log
   */
  public Contrast of(long a, long b) {
    List<JudgedAttempt> both = tracker.judged(List.of(logged("a", a), logged("b", b)));
    JudgedAttempt first = judged(both, a);
    JudgedAttempt second = judged(both, b);
    Map<UUID, Run> read =
        runs.find(List.of(first.attempt().run(), second.attempt().run()))
            .collect(Collectors.toMap(Run::id, run -> run, (one, same) -> one));
    return Contrast.of(first, run(read, "a", first), second, run(read, "b", second));
  }

  private Attempt logged(String field, long number) {
    return attempts
        .find(number)
        .orElseThrow(() ->
            new InvalidValue(
                field, Long.toString(number), "must be the number of a logged attempt"));
  }

  private static JudgedAttempt judged(List<JudgedAttempt> both, long number) {
    return both.stream().filter(one -> one.attempt().number() == number).findFirst().orElseThrow();
  }

  private static Run run(Map<UUID, Run> read, String field, JudgedAttempt one) {
    Run run = read.get(one.attempt().run());
    if (run == null) {
      throw new InvalidValue(
          field, Long.toString(one.attempt().number()), "must have its run stored");
    }
    return run;
  }
}
