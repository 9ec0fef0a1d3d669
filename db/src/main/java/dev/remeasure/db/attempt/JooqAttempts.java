package dev.remeasure.db.attempt;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.ATTEMPT_COUNTER;
import static dev.remeasure.db.schema.Tables.RUN;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.claims.run.Run;
import dev.remeasure.db.audit.AppendLinks;
import dev.remeasure.db.run.InsertRun;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The log of attempts in tables. */
@Singleton
public final class JooqAttempts implements Attempts {
  private final DSLContext dsl;

  public JooqAttempts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Attempt log(Attempt attempt, Run run) {
    Check.that(
        attempt.run().equals(run.id()), "attempt.run", attempt.run(), "must be the run's id");
    return dsl.transactionResult(transaction -> {
      DSLContext within = transaction.dsl();
      long last = lastNumber(within);
      Optional<Attempt> earlier = one(within, ATTEMPT.CONTENT_HASH.eq(attempt.contentHash()));
      if (earlier.isPresent()) {
        return earlier.get();
      }
      Check.that(
          !within.fetchExists(RUN, RUN.ID.eq(run.id())),
          "run.id",
          run.id(),
          "must not be that of a stored run");
      Attempt logged = attempt.numbered(last + 1);
      within.update(ATTEMPT_COUNTER).set(ATTEMPT_COUNTER.LAST, logged.number()).execute();
      InsertAttempt.insert(within, logged);
      InsertRun.insert(within, logged.number(), run);
      AppendLinks.append(within, List.of(logged.logged()));
      return logged;
    });
  }

  @Override
  public Attempt retract(long number, Retraction retraction) {
    return dsl.transactionResult(transaction -> {
      DSLContext within = transaction.dsl();
      Attempt attempt = logged(within, number);
      Check.that(
          attempt.retraction() == null, "attempt", number, "must not have been taken back before");
      within
          .update(ATTEMPT)
          .set(ATTEMPT.RETRACTION, retraction.reason())
          .set(ATTEMPT.RETRACTED_BY, retraction.by())
          .set(ATTEMPT.RETRACTED_AT, retraction.at())
          .where(ATTEMPT.NUMBER.eq(number))
          .execute();
      AppendLinks.append(within, List.of(retraction.entry(number)));
      return attempt.retracted(retraction);
    });
  }

  @Override
  public Attempt carry(long number, int revision, Instant at) {
    return dsl.transactionResult(transaction -> {
      DSLContext within = transaction.dsl();
      Attempt carried = logged(within, number).carriedTo(revision);
      within
          .update(ATTEMPT)
          .set(ATTEMPT.REVISION, revision)
          .set(ATTEMPT.CARRIED, true)
          .where(ATTEMPT.NUMBER.eq(number))
          .execute();
      AppendLinks.append(within, List.of(carried.carry(at)));
      return carried;
    });
  }

  @Override
  public List<Attempt> all() {
    return SelectAttempts.where(dsl, DSL.noCondition());
  }

  @Override
  public List<Attempt> ofClaims(Collection<String> claims) {
    return SelectAttempts.where(dsl, ATTEMPT.CLAIM.in(claims));
  }

  @Override
  public Page<Attempt, Long> newest(@Nullable String claim, PageRequest<Long> request) {
    Page<Long, Long> numbers =
        Page.of(
            dsl.select(ATTEMPT.NUMBER)
                .from(ATTEMPT)
                .where(claim == null ? DSL.noCondition() : ATTEMPT.CLAIM.eq(claim))
                .and(
                    request.after() == null
                        ? DSL.noCondition()
                        : ATTEMPT.NUMBER.lt(request.after()))
                .orderBy(ATTEMPT.NUMBER.desc())
                .limit(request.size() + 1)
                .fetch(ATTEMPT.NUMBER),
            request,
            Function.identity());
    return numbers.with(SelectAttempts.where(dsl, ATTEMPT.NUMBER.in(numbers.items())).reversed());
  }

  @Override
  public Optional<Attempt> find(long number) {
    return one(dsl, ATTEMPT.NUMBER.eq(number));
  }

  @Override
  public Optional<Attempt> withContent(String contentHash) {
    return one(dsl, ATTEMPT.CONTENT_HASH.eq(contentHash));
  }

  /** The number of the last attempt; nobody else gets it until the transaction ends. */
  private static long lastNumber(DSLContext within) {
    return requireNonNull(
        within.selectFrom(ATTEMPT_COUNTER).forUpdate().fetchSingle(ATTEMPT_COUNTER.LAST));
  }

  /** The attempt of that number, which nobody else changes until the transaction ends. */
  private static Attempt logged(DSLContext within, long number) {
    lastNumber(within);
    return one(within, ATTEMPT.NUMBER.eq(number))
        .orElseThrow(
            () -> new InvalidValue("attempt", Long.toString(number), "must be a logged attempt"));
  }

  private static Optional<Attempt> one(DSLContext dsl, Condition condition) {
    return SelectAttempts.where(dsl, condition).stream().findFirst();
  }
}
