package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The log of attempts as a list. */
final class MemoryAttempts implements Attempts {
  private final MemoryRuns runs;
  private final List<Attempt> attempts = new ArrayList<>();

  MemoryAttempts(MemoryRuns runs) {
    this.runs = runs;
  }

  @Override
  public synchronized Attempt log(Attempt attempt, Run run) {
    Check.that(
        attempt.run().equals(run.id()), "attempt.run", attempt.run(), "must be the run's id");
    Optional<Attempt> earlier = withContent(attempt.contentHash());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Check.that(
        runs.find(run.id()).isEmpty(), "run.id", run.id(), "must not be that of a stored run");
    Attempt logged = attempt.numbered(attempts.size() + 1L);
    runs.add(run);
    attempts.add(logged);
    return logged;
  }

  @Override
  public List<Attempt> all() {
    return where(attempt -> true);
  }

  @Override
  public List<Attempt> ofClaim(String claim) {
    return where(attempt -> claim.equals(attempt.claim()));
  }

  @Override
  public Optional<Attempt> find(long number) {
    return where(attempt -> attempt.number() == number).stream().findFirst();
  }

  @Override
  public Optional<Attempt> withContent(String contentHash) {
    return where(attempt -> attempt.contentHash().equals(contentHash)).stream().findFirst();
  }

  private synchronized List<Attempt> where(Predicate<Attempt> condition) {
    return attempts.stream().filter(condition).toList();
  }
}
