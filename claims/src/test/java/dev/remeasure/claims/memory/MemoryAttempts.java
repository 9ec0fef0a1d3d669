package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.claims.run.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The log of attempts as a list. */
final class MemoryAttempts implements Attempts {
  private final MemoryRuns runs;
  private final MemoryChain chain;
  final List<Attempt> attempts = new ArrayList<>();

  MemoryAttempts(MemoryRuns runs, MemoryChain chain) {
    this.runs = runs;
    this.chain = chain;
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
    chain.append(logged.logged());
    return logged;
  }

  @Override
  public synchronized Attempt retract(long number, Retraction retraction) {
    Attempt attempt = logged(number);
    Check.that(
        attempt.retraction() == null, "attempt", number, "must not have been taken back before");
    chain.append(retraction.entry(number));
    return replace(attempt.retracted(retraction));
  }

  @Override
  public synchronized Attempt carry(long number, int revision, Instant at) {
    Attempt carried = logged(number).carriedTo(revision);
    chain.append(carried.carry(at));
    return replace(carried);
  }

  @Override
  public List<Attempt> all() {
    return where(attempt -> true);
  }

  @Override
  public List<Attempt> ofClaims(Collection<String> claims) {
    return where(attempt -> attempt.claim() != null && claims.contains(attempt.claim()));
  }

  @Override
  public Page<Attempt, Long> newest(@Nullable String claim, PageRequest<Long> request) {
    Long after = request.after();
    List<Attempt> following =
        where(attempt ->
            (claim == null || claim.equals(attempt.claim()))
                && (after == null || attempt.number() < after));
    return Page.of(following.reversed(), request, Attempt::number);
  }

  @Override
  public Optional<Attempt> find(long number) {
    return where(attempt -> attempt.number() == number).stream().findFirst();
  }

  @Override
  public Optional<Attempt> withContent(String contentHash) {
    return where(attempt -> attempt.contentHash().equals(contentHash)).stream().findFirst();
  }

  private Attempt logged(long number) {
    return find(number)
        .orElseThrow(
            () -> new InvalidValue("attempt", Long.toString(number), "must be a logged attempt"));
  }

  private Attempt replace(Attempt attempt) {
    attempts.replaceAll(one -> one.number() == attempt.number() ? attempt : one);
    return attempt;
  }

  private synchronized List<Attempt> where(Predicate<Attempt> condition) {
    return attempts.stream().filter(condition).toList();
  }
}
