package dev.remeasure.imports;

import static dev.remeasure.imports.Uploads.JMH;
import static dev.remeasure.imports.Uploads.answered;
import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.Uploads.sides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an imported file says about a claim, and what a person can say about that. */
class AnswersTest {
  @Test
  void everyMetricAnswersForItsOwnResourceAndStatisticUnlessSaid() {
    assertThat(read(JMH, sides("plain", "clever")).file().answers())
        .containsExactly(
            new Answer("time", "time", "mean", Grade.CLOSE, null),
            new Answer("allocation", "allocation", "mean", Grade.CLOSE, null));
  }

  @Test
  void aGradeAndItsReasonAreThoseOfEveryMetric() {
    assertThat(read(JMH, said(null, null, null, "A tenth of the data.")).file().answers())
        .containsExactly(
            new Answer("time", "time", "mean", Grade.MECHANISM, "A tenth of the data."),
            new Answer(
                "allocation", "allocation", "mean", Grade.MECHANISM, "A tenth of the data."));
  }

  @Test
  void theNamedMetricAnswersFirst() {
    assertThat(read(JMH, said("allocation", null, null, null)).file().answers())
        .extracting(Answer::metric)
        .containsExactly("allocation", "time");
    assertThatThrownBy(() -> read(JMH, said("heap", null, null, null)))
        .hasMessage("metric must be one of those measured, [time, allocation], but is heap");
  }

  @Test
  void aNamedFigureOfTimeAnswersForTheClaimsResource() {
    ParsedUpload named = read(JMH, said("time", null, null, null));
    ParsedUpload unnamed = read(JMH, sides("plain", "clever"));

    assertThat(named.about(claim("throughput")).answers().getFirst().resource())
        .isEqualTo("throughput");
    assertThat(named.about(claim("memory")).answers()).isEqualTo(named.file().answers());
    assertThat(unnamed.about(claim("throughput")).answers()).isEqualTo(unnamed.file().answers());
  }

  @Test
  void anotherResourceOrStatisticIsAnAssertionAndNeedsItsReason() {
    assertThat(
            read(JMH, said("allocation", "memory", "peak", "Nothing is freed."))
                .about(claim("training-time"))
                .answers()
                .getFirst())
        .isEqualTo(
            new Answer("allocation", "memory", "peak", Grade.MECHANISM, "Nothing is freed."));
    assertThatThrownBy(() -> read(JMH, said("allocation", "memory", null, null)))
        .hasMessageStartingWith("reason is required where allocation, which measures mean");
    assertThatThrownBy(() -> read(JMH, said("time", null, "p99", null)))
        .hasMessageStartingWith("reason is required where time, which measures mean time");
    assertThat(read(JMH, said("time", "training-time", null, null)).file().answers().getFirst())
        .isEqualTo(new Answer("time", "training-time", "mean", Grade.MECHANISM, null));
  }

  @Test
  void aResourceWithoutAMetricOrAnUnknownStatisticIsNamed() {
    assertThatThrownBy(() -> said(null, "memory", null, null))
        .hasMessage("resource needs the metric that answers for it, but is memory");
    assertThatThrownBy(() -> said("time", null, "average", null))
        .hasMessageStartingWith("statistic must be one of mean, median,")
        .hasMessageEndingWith("but is average");
  }

  @Test
  void oneFileThatAnswersInAnotherWayIsAnotherUpload() {
    assertThat(read(JMH, said("time", null, null, null)).identity())
        .isNotEqualTo(read(JMH, said("allocation", null, null, null)).identity())
        .isNotEqualTo(read(JMH, said("time", "throughput", null, null)).identity());
  }

  private static ImportSpec said(
      @Nullable String metric,
      @Nullable String resource,
      @Nullable String statistic,
      @Nullable String reason) {
    return answered(
        "plain", "clever", new AnswerSpec(metric, resource, statistic, Grade.MECHANISM, reason));
  }

  private static Claim claim(String resource) {
    return new Claim(
        "lab.sort",
        "speed",
        resource,
        null,
        null,
        null,
        new BigDecimal("2"),
        null,
        null,
        null,
        false,
        Claim.Qualifier.EXACT,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "clever",
        "plain",
        null,
        "It is faster.",
        null,
        null);
  }
}
