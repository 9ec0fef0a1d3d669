package dev.remeasure.db;

import static dev.remeasure.db.OldDatabase.calls;
import static dev.remeasure.db.OldDatabase.time;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.ScoredReading;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measured.Unestimated;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.run.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the judgements of a database of version 1 say once it was opened. */
interface OldComparisonsContract {
  /** The ports of such a database; the tests only read. */
  Ports ports();

  @Test
  default void aJudgementIsThatOfTheAnswerWhoseMetricWasJudged() {
    Judgement judgement = ports().comparisons().latest(1).orElseThrow().judgement();
    assertThat(judgement.answer()).isEqualTo(time(Grade.EXACT));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(judgement.subVerdict()).isEqualTo(SubVerdict.NO_EFFECT);
    assertThat(judgement.headlinePoint()).isEqualTo("n=64");
    assertThat(judgement.powerHint()).isEqualTo("Ten more pairs.");
    assertThat(judgement.measured())
        .extracting(Measured::provenance, Measured::result)
        .containsExactly(
            tuple(
                Provenance.TIMED,
                new Estimated(
                    new Interval(1.01, 0.98, 1.04),
                    new Interval(1.01, 0.98, 1.04),
                    0.95,
                    new Interval(1.01, 0.97, 1.05),
                    new Interval(1.01, 0.96, 1.06),
                    0.007,
                    0.012,
                    false)),
            tuple(Provenance.COUNTED, new Unestimated("1 whole pair: too few.")));
    assertThat(judgement.findings()).hasSize(1);
    assertThat(judgement.explanation()).hasSize(2);
  }

  @Test
  default void theReadingsOfAJudgementHaveTheIntentTheyWereJudgedWith() {
    Comparison comparison = ports().comparisons().latest(2).orElseThrow();
    Judgement judgement = comparison.judgement();
    assertThat(comparison.judged().beside()).isEmpty();
    assertThat(judgement.answer()).isEqualTo(calls(Grade.MECHANISM));
    assertThat(judgement.flags()).containsExactly(Flag.AMBIGUOUS, Flag.EXPLORATORY);
    assertThat(judgement.reading()).matches(reading -> reading.intent() == Intent.AIM);
    assertThat(judgement.readings())
        .extracting(scored -> scored.reading().intent(), ScoredReading::subVerdict)
        .containsExactly(
            tuple(Intent.PARITY, null), tuple(Intent.PRICE, SubVerdict.EFFECT_UNPROVEN));
  }

  @Test
  default void aPointOfASweepHasA95PercentIntervalBesideTheWiderOne() {
    List<Measured> measured = ports().comparisons().latest(2).orElseThrow().judgement().measured();
    assertThat(measured)
        .extracting(Measured::simultaneous)
        .containsExactly(
            new Interval(2, 0.9307791822600832, 4.297474713913723),
            new Interval(3, 2.2373225926688614, 4.022665318577982));
    assertInterval(measured.getFirst().interval(), 1.3006731102531752, 3.0753307410356188);
    assertInterval(measured.getLast().interval(), 2.3926381183302476, 3.761538333377735);
    assertThat(measured.getFirst().welch()).isNull();
    assertThat(measured.getFirst().fieller()).isNull();
    assertThat(measured.getLast().welch()).isEqualTo(measured.getLast().interval());
  }

  private static void assertInterval(@Nullable Interval found, double lower, double upper) {
    Interval interval = requireNonNull(found);
    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
  }
}
