package dev.remeasure.claims.verify;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Recomputes what is stored, and follows the chain. It only reads. */
public final class Verifier {
  private final Papers papers;
  private final Claims claims;
  private final Attempts attempts;
  private final Runs runs;
  private final Comparisons comparisons;
  private final Chain chain;

  public Verifier(
      Papers papers,
      Claims claims,
      Attempts attempts,
      Runs runs,
      Comparisons comparisons,
      Chain chain) {
    this.papers = papers;
    this.claims = claims;
    this.attempts = attempts;
    this.runs = runs;
    this.comparisons = comparisons;
    this.chain = chain;
  }

  /**
   * Judges an attempt again from its stored raw data, and compares its hashes and its links.
   *
   * @throws InvalidValue if no such attempt was logged
   */
  public Verification attempt(long number) {
    return steadily(() -> verify(number));
  }

  /**
   * Follows the chain through all that is logged: every link holds and has what it speaks of, and
   * all that is logged has its link. Raw data and judgements are looked at by attempt.
   *
   * @param printedHead hash from a page or workbook that left the system; null if none is at hand
   */
  public RecordVerification record(@Nullable String printedHead) {
    return steadily(() -> RecordCheck.read(chain, attempts, papers, claims)).verify(printedHead);
  }

  /** Reads again as long as something was logged meanwhile. */
  private <T> T steadily(Supplier<T> read) {
    while (true) {
      Optional<Link> head = chain.head();
      T value = read.get();
      if (chain.head().equals(head)) {
        return value;
      }
    }
  }

  private Verification verify(long number) {
    Attempt attempt =
        attempts
            .find(number)
            .orElseThrow(() ->
                new InvalidValue("attempt", Long.toString(number), "must be a logged attempt"));
    String subject = Attempt.subject(number);
    List<Mismatch> found = new ArrayList<>();
    if (number > 1 && attempts.find(number - 1).isEmpty()) {
      found.add(Mismatch.at("log", null, Attempt.subject(number - 1) + ", before " + number));
    }
    for (Link link : chain.of(subject)) {
      if (!link.holds()) {
        found.add(Mismatch.at("link " + link.number() + ", hash", link.hash(), link.recomputed()));
      }
    }
    found.addAll(AttemptLinks.of(attempt, chain.of(subject)));
    Plan plan = attempt.plan();
    compare(found, subject + ", plan hash", attempt.planHash(), plan == null ? null : plan.hash());
    Comparison stored = comparisons.latest(number).orElse(null);
    Optional<Run> run = runs.find(attempt.run());
    if (run.isEmpty()) {
      found.add(Mismatch.at(subject, null, "the raw data of run " + attempt.run()));
    } else {
      data(found, attempt, run.get());
      comparison(found, attempt, run.get(), stored);
    }
    return new Verification(number, stored == null ? null : stored.rules(), found);
  }

  private void data(List<Mismatch> found, Attempt attempt, Run run) {
    String subject = Attempt.subject(attempt.number());
    compare(found, subject + ", data hash", attempt.dataHash(), CanonicalRun.hash(run));
    Outline outline = runs.outlines(List.of(run.id())).get(run.id());
    if (outline == null) {
      found.add(Mismatch.at(subject, null, "the outline of run " + run.id()));
    } else {
      found.addAll(Differences.between(subject + ", run", outline, Outline.of(run)));
    }
  }

  private void comparison(
      List<Mismatch> found, Attempt attempt, Run run, @Nullable Comparison stored) {
    String place = Attempt.subject(attempt.number()) + ", comparison";
    Claim claim =
        attempt.claim() == null
            ? null
            : claims
                .revision(attempt.claim(), attempt.revision())
                .map(Revision::claim)
                .orElse(null);
    if (attempt.claim() != null && claim == null) {
      found.add(
          Mismatch.at(Revision.subject(attempt.claim()), null, "revision " + attempt.revision()));
    }
    if (stored == null) {
      found.add(Mismatch.at(place, null, "the judgement"));
    } else if (!stored.rules().equals(Judge.RULES)) {
      // Whatever older rules judged is judged anew at the start.
      found.add(Mismatch.at(place + ", rules", stored.rules(), Judge.RULES));
    } else {
      found.addAll(Differences.between(place, stored.judged(), Judge.judge(claim, attempt, run)));
    }
  }

  private static void compare(
      List<Mismatch> found, String place, @Nullable String stored, @Nullable String recomputed) {
    if (!Objects.equals(stored, recomputed)) {
      found.add(Mismatch.at(place, stored, recomputed));
    }
  }
}
