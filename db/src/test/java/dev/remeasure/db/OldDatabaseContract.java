package dev.remeasure.db;

import static dev.remeasure.db.OldDatabase.calls;
import static dev.remeasure.db.OldDatabase.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a database of version 1 says once it was opened; see {@code version1.sql}. */
interface OldDatabaseContract extends OldComparisonsContract {
  Offset<Double> EXACTLY = within(1e-12);

  @Test
  default void aClaimKeepsWhatItSaysAndGetsTheFormOfItsNumber() {
    assertThat(ports().claims().find("own.ratio"))
        .contains(
            Recorded.own(
                new Claim(
                    "own.ratio",
                    "speedup",
                    "time",
                    null,
                    Form.FACTOR,
                    null,
                    new BigDecimal("2.20"),
                    null,
                    null,
                    null,
                    false,
                    Claim.Qualifier.MORE_THAN,
                    "x",
                    Claim.Direction.HIGHER,
                    Claim.Role.RESULT,
                    "new",
                    "old",
                    "on a laptop",
                    "Over 2.2 times as fast.",
                    "Table 3",
                    null)));
    assertThat(ports().claims().all())
        .extracting(Recorded::value)
        .extracting(Claim::id, Claim::form, Claim::formAlternative, Claim::ambiguity)
        .containsExactly(
            tuple("cat.range", Form.FACTOR, null, earlier("recorded the unit x real time")),
            tuple("cat.parity", null, null, null),
            tuple("own.ratio", Form.FACTOR, null, null),
            tuple("own.faster", Form.GAIN, Form.CUT, "As a rate or as time."),
            tuple("own.latency", Form.COSTS, null, null),
            tuple(
                "own.odd",
                null,
                null,
                "Said of one model. "
                    + earlier("recorded the factor at most 3.3, baseline ÷ subject")),
            tuple(
                "own.huge",
                null,
                null,
                earlier(
                    "recorded numbers that cannot be calculated with: value 1E+400, lower 1E+400,"
                        + " upper 1E+401, qualifier RANGE")));
  }

  @Test
  default void everyClaimIsItsFirstRevision() {
    assertThat(ports().claims().newest().values())
        .extracting(revision -> revision.claim().id(), Revision::number, Revision::by)
        .containsExactlyInAnyOrder(
            tuple("cat.range", 1, "catalog"),
            tuple("cat.parity", 1, "unknown"),
            tuple("own.ratio", 1, "unknown"),
            tuple("own.faster", 1, "unknown"),
            tuple("own.latency", 1, "unknown"),
            tuple("own.odd", 1, "unknown"),
            tuple("own.huge", 1, "unknown"));
    assertThat(ports().claims().find("cat.range"))
        .hasValueSatisfying(claim -> {
          assertThat(claim.catalogHash()).isEqualTo("claim-hash");
          assertThat(claim.edited()).isFalse();
        });
  }

  @Test
  default void anAttemptHasAnAnswerForEachMetricOfItsRun() {
    assertThat(ports().attempts().all())
        .extracting(Attempt::claim, Attempt::revision, Attempt::answers)
        .containsExactly(
            tuple("own.latency", 1, List.of(time(Grade.EXACT), calls(Grade.EXACT))),
            tuple("cat.range", 1, List.of(calls(Grade.MECHANISM), time(Grade.MECHANISM))),
            tuple(
                "own.gone",
                null,
                List.of(new Answer("throughput", "model-calls", null, Grade.CLOSE, null))),
            tuple(null, null, List.of(calls(Grade.SIMULATION), time(Grade.SIMULATION))));
  }

  @Test
  default void aPlanHasTheSameAnswersAndThePrecisionOfItsMargin() {
    Plan plan = plan();
    assertThat(plan.precision()).isCloseTo(Math.log(1.1) / 2, EXACTLY);
    assertThat(plan)
        .isEqualTo(
            new Plan(
                "own.latency",
                1,
                new PlannedReading("120 to 40 ms", null, null, null),
                List.of(time(Grade.EXACT), calls(Grade.EXACT)),
                "old",
                "new",
                List.of("n=64"),
                new Protocol(
                    "full", 3, 30, 1, Duration.ofSeconds(1), 2, Duration.ofMillis(500), true, true),
                List.of("-jvmArgs", "-Xmx2g"),
                42,
                0.1,
                plan.precision(),
                Instant.parse("2026-01-02T03:00:00Z")));
  }

  @Test
  default void aMetricSaysWhereItsFiguresComeFrom() {
    ports()
        .runs()
        .forEach(run ->
            assertThat(run.metrics())
                .containsExactly(
                    new Metric(
                        "network calls",
                        "model-calls",
                        "total",
                        "count",
                        Provenance.COUNTED,
                        Claim.Direction.LOWER,
                        null),
                    new Metric(
                        "time",
                        "time",
                        "mean",
                        "avgt",
                        Provenance.TIMED,
                        Claim.Direction.LOWER,
                        null)));
    Run planned = ports().runs().find(ports().runs().ids().getFirst()).orElseThrow();
    assertThat(planned.controls()).hasSize(1);
    assertThat(planned.forks()).hasSize(6);
    assertThat(planned.forks().getFirst().series("time").orElseThrow().values())
        .containsExactly(120.0, 121.0);
  }

  @Test
  default void everyAttemptHasTheHashesOfItsDataAndPlan() {
    for (Attempt attempt : ports().attempts().all()) {
      Run run = ports().runs().find(attempt.run()).orElseThrow();
      assertThat(attempt.dataHash()).isEqualTo(CanonicalRun.hash(run));
      assertThat(attempt.planHash())
          .isEqualTo(attempt.plan() == null ? null : attempt.plan().hash());
    }
  }

  @Test
  default void theChainBeginsWithTheClaimsAndThenTheAttemptsAndThePapers() {
    List<Link> links = ports().chain().all();
    assertThat(links)
        .extracting(Link::subject)
        .containsExactly(
            "claim own.ratio",
            "claim own.faster",
            "claim own.latency",
            "claim cat.range",
            "claim cat.parity",
            "claim own.odd",
            "claim own.huge",
            "attempt 1",
            "attempt 2",
            "attempt 3",
            "attempt 4",
            "paper cat",
            "paper own");
    assertThat(links).allMatch(Link::holds);
    assertThat(links.subList(11, 13)).extracting(Link::by).containsExactly("catalog", "unknown");
    assertThat(links)
        .extracting(Link::entry)
        .containsAll(
            Stream.concat(
                    ports().claims().newest().values().stream().map(Revision::entry),
                    ports().attempts().all().stream().map(Attempt::logged))
                .toList());
  }

  @Test
  default void everyAttemptCanBeJudgedAgain() {
    for (Attempt attempt : ports().attempts().all()) {
      Claim claim =
          attempt.claim() == null
              ? null
              : ports().claims().find(attempt.claim()).map(Recorded::value).orElse(null);
      Run run = ports().runs().find(attempt.run()).orElseThrow();
      assertThat(Judge.judge(claim, attempt, run).own().verdict()).isNotNull();
    }
  }

  private Plan plan() {
    return ports().attempts().all().stream()
        .map(Attempt::plan)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static String earlier(String did) {
    return "An earlier version " + did + ".";
  }
}
