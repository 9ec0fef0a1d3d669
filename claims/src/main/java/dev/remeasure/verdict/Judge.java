package dev.remeasure.verdict;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.paper.Claim;
import dev.remeasure.run.Run;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a run against a claim. A pure function: the same input gives the same judgement. */
public final class Judge {
  /** Version of the rules; it changes whenever a judgement could. */
  public static final String RULES = "1";

  private Judge() {}

  /** Judges the run; {@code claim} is null for a run that is held against none. */
  public static Judgement judge(@Nullable Claim claim, Attempt attempt, Run run) {
    return new Judgement(
        Verdict.NOT_TESTABLE,
        null,
        Set.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        List.of());
  }
}
