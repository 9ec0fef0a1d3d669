package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try at reproducing a claim, and the run it made. The log of attempts only grows; aborted ones
 * stay in it.
 *
 * @param number given by the log, from 1
 * @param claim claim id; null if the run is not held against a claim
 * @param plan null if none was made before the data
 * @param metric name of the run's metric that answers the claim; null: the one whose resource is
 *     the claim's, else the primary one
 * @param contentHash SHA-256 of the file it was logged from: the same file twice is one attempt
 */
public record Attempt(
    long number,
    @Nullable String claim,
    UUID run,
    Grade grade,
    @Nullable Plan plan,
    @Nullable String metric,
    @Nullable String note,
    Instant loggedAt,
    String contentHash) {

  public Attempt {
    Check.that(number >= 0, "attempt.number", number, "must not be negative");
    Check.present("attempt.run", run);
    Check.present("attempt.grade", grade);
    loggedAt = Check.time("attempt.loggedAt", loggedAt);
    Check.text("attempt.contentHash", contentHash);
  }

  /** This attempt with the number that the log gives it. */
  public Attempt numbered(long given) {
    return new Attempt(given, claim, run, grade, plan, metric, note, loggedAt, contentHash);
  }

  /** Whether the result may be shown but must not change the claim's status. */
  public boolean exploratory() {
    return plan == null || !plan.protocol().confirmatory();
  }
}
