package dev.remeasure.claims.standing;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judged;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.PooledVerdict;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judged attempts for tests, at the second revision of a claim of 2.2x: planned and exact ones. */
final class Tried {
  private static final Component COMPONENT =
      new Component("component", null, "a.Baseline", "a.Subject", null, null);

  static final Claim CLAIM = claim().ratio(Qualifier.EXACT, "2.2");
  static final int REVISION = 2;

  private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");

  private final long number;
  private Grade grade = Grade.EXACT;
  private String environment;
  private int revision = REVISION;
  private Run.State state = Run.State.COMPLETE;
  private @Nullable Retraction retraction;
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

  private Tried(long number) {
    this.number = number;
    this.environment = "environment " + number;
  }

  /** An attempt in an environment of its own. */
  static Tried attempt(long number) {
    return new Tried(number);
  }

  Tried exploratory() {
    return flagged(Flag.EXPLORATORY);
  }

  Tried graded(Grade other) {
    grade = other;
    return this;
  }

  Tried in(String lab) {
    environment = lab;
    return this;
  }

  Tried at(int other) {
    revision = other;
    return this;
  }

  Tried retracted() {
    retraction = new Retraction("a mistake", "Ada", AT);
    return this;
  }

  Tried aborted() {
    state = Run.State.ABORTED;
    return this;
  }

  Tried flagged(Flag flag) {
    flags.add(flag);
    return this;
  }

  /** It measured this interval of 1.96 standard errors each way, and is judged by the rules. */
  JudgedAttempt measuring(double lower, double upper) {
    double estimate = Math.sqrt(lower * upper);
    Interval interval = new Interval(estimate, lower, upper);
    Verdict verdict = PooledVerdict.of(CLAIM, grade, interval);
    return judged(verdict, null, interval, Math.log(upper / lower) / 2 / 1.96);
  }

  /** It counted exactly this ratio. */
  JudgedAttempt counting(double ratio) {
    Interval interval = new Interval(ratio, ratio, ratio);
    return judged(PooledVerdict.of(CLAIM, grade, interval), null, interval, null);
  }

  /** It was judged so, whatever it measured. */
  JudgedAttempt finding(Verdict verdict) {
    return judged(verdict, null, new Interval(2, 1, 4), 0.3);
  }

  /** It found this of a mechanism. */
  JudgedAttempt seeing(SubVerdict sub) {
    return judged(Verdict.NOT_COMPARABLE, sub, new Interval(2, 1, 4), 0.3);
  }

  /** It has this verdict and no interval. */
  JudgedAttempt without(Verdict verdict) {
    return judged(verdict, null, null, null);
  }

  /** The subject costs nothing. */
  JudgedAttempt eliminating() {
    return new JudgedAttempt(
        attempt(),
        comparison(Verdict.REPRODUCED, null, null, ZeroCost.ELIMINATED, List.of()),
        new Outline(state, COMPONENT, environment));
  }

  private JudgedAttempt judged(
      Verdict verdict,
      @Nullable SubVerdict sub,
      @Nullable Interval interval,
      @Nullable Double error) {
    return new JudgedAttempt(
        attempt(),
        comparison(
            verdict,
            sub,
            interval,
            null,
            interval == null ? List.of() : List.of(measured(interval, error))),
        new Outline(state, COMPONENT, environment));
  }

  private Attempt attempt() {
    return new Attempt(
        number,
        CLAIM.id(),
        revision,
        new UUID(0, number),
        List.of(answer()),
        null,
        null,
        false,
        retraction,
        AT,
        null,
        "data " + number,
        "file " + number);
  }

  private Answer answer() {
    return new Answer("time", "time", "mean", grade, null);
  }

  private Comparison comparison(
      Verdict verdict,
      @Nullable SubVerdict sub,
      @Nullable Interval interval,
      @Nullable ZeroCost nothing,
      List<Measured> measured) {
    Judgement judgement =
        new Judgement(
            answer(),
            verdict,
            sub,
            flags,
            null,
            List.of(),
            interval,
            interval == null ? null : "",
            nothing,
            measured,
            null,
            List.of(),
            null,
            null,
            List.of());
    return new Comparison(number, Judge.RULES, AT, new Judged(judgement, List.of()));
  }

  private static Measured measured(Interval interval, @Nullable Double error) {
    return new Measured(
        "time",
        "time",
        error == null ? Provenance.COUNTED : Provenance.TIMED,
        "",
        true,
        Measured.Method.PAIRED_LOG_T,
        10,
        "ms/op",
        220.0,
        100.0,
        new Measured.Estimated(interval, interval, 0.95, null, null, error, null, error == null));
  }
}
