package dev.remeasure.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.InvalidValue;
import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.RunFile;
import dev.remeasure.paper.Claim.Direction;
import dev.remeasure.run.Run;
import dev.remeasure.run.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final String JMH =
      """
      [
        {"jmhVersion": "1.37", "benchmark": "lab.Sort.plain", "mode": "avgt", "threads": 1,
         "forks": 2, "jvmArgs": ["-Xmx1g"], "jdkVersion": "25", "vmName": "HotSpot",
         "params": {"size": "100"},
         "primaryMetric": {"score": 2.0, "scoreError": "NaN", "scoreUnit": "us/op",
            "rawData": [[2.0, 2.1], [1.9, 2.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op",
            "rawData": [[64.0, 64.0], [64.0, 64.0]]}}},
        {"jmhVersion": "1.37", "benchmark": "lab.Sort.clever", "mode": "avgt", "threads": 1,
         "params": {"size": "100"},
         "primaryMetric": {"score": 1.0, "scoreUnit": "us/op",
            "rawData": [[1.0, 1.1], [0.9, 1.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op",
            "rawData": [[32.0, 32.0], [32.0, 32.0]]}}},
        {"jmhVersion": "1.37", "benchmark": "lab.Sort.clever", "mode": "avgt", "threads": 1,
         "params": {"size": "200"},
         "primaryMetric": {"score": 1.0, "scoreUnit": "us/op", "rawData": [[1.0]]},
         "secondaryMetrics": {}}
      ]
      """;
  private static final Sides SIDES = new Sides("lab.sort", "plain", "clever", Grade.EXACT, null);

  private final Intake intake = new Intake();

  @Test
  void jmhResultBecomesARunOfThePointsThatBothSidesHave() {
    RunFile file = read(JMH, SIDES);
    Run run = file.run();

    assertThat(file.claim()).isEqualTo("lab.sort");
    assertThat(file.plan()).isNull();
    assertThat(run.design()).isEqualTo(Run.Design.SEPARATE);
    assertThat(run.points()).extracting("name").containsExactly("size=100");
    assertThat(run.metrics()).extracting("name").containsExactly("time", "gc.alloc.rate.norm");
    assertThat(run.forks("size=100", Side.BASELINE)).hasSize(2);
    assertThat(run.forks("size=100", Side.SUBJECT).getFirst().series("time").orElseThrow().values())
        .isEqualTo(List.of(1.0, 1.1));
    assertThat(run.environment().value("jvm.args")).isEqualTo("-Xmx1g");
  }

  @Test
  void throughputIsBetterWhenHigher() {
    Run run = read(JMH.replace("avgt", "thrpt").replace("us/op", "ops/us"), SIDES).run();

    assertThat(run.metrics().getFirst().better()).isEqualTo(Direction.HIGHER);
  }

  @Test
  void sampleTimeHistogramsCountByIteration() {
    String histograms =
        JMH.replace("avgt", "sample")
            .replace(
                "\"rawData\": [[2.0, 2.1], [1.9, 2.0]]",
                "\"rawDataHistogram\": [[[[2, 3], [6, 1]]]]");

    Run run = read(histograms, SIDES).run();

    assertThat(
            run.forks("size=100", Side.BASELINE).getFirst().series("time").orElseThrow().values())
        .containsExactly(3.0);
  }

  @Test
  void sidesMustBeNamedAndMatchOneBenchmark() {
    assertThatThrownBy(() -> read(JMH, Sides.asRecorded()))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("baseline")
        .hasMessageContaining("lab.Sort.plain (avgt)");
    assertThatThrownBy(() -> read(JMH, new Sides(null, "Sort", "clever", null, null)))
        .hasMessageContaining("must match one benchmark, not 2");
    assertThatThrownBy(() -> read(JMH, new Sides(null, "(", "clever", null, null)))
        .hasMessageContaining("must be a regular expression");
    assertThatThrownBy(() -> read(JMH, new Sides(null, "plain", "plain", null, null)))
        .hasMessageContaining("must not be the baseline");
  }

  @Test
  void aTruncatedFileIsRefusedWithItsPosition() {
    assertThatThrownBy(() -> read(JMH.substring(0, JMH.length() / 2), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining("is not complete, valid JSON")
        .hasMessageContaining("line");
  }

  @Test
  void aScoreThatIsNotANumberIsNamed() {
    assertThatThrownBy(() -> read(JMH.replace("[1.9, 2.0]", "[\"NaN\", 2.0]"), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessage("[0].primaryMetric.rawData[1][0]: must be a finite number, but is \"NaN\"");
    assertThatThrownBy(() -> read(JMH.replace("[1.9, 2.0]", "[NaN, 2.0]"), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining("NaN");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    for (String nonsense : List.of("", "hello", "Benchmark,Mode\n", "{}", "[]", "[1]", "[{}]")) {
      assertThatThrownBy(() -> read(nonsense, SIDES))
          .as(nonsense)
          .isInstanceOf(UnreadableUpload.class);
    }
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> read("[".repeat(100_000), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining("depth");
  }

  @Test
  void aRunFileWithoutItsRunNamesTheField() {
    String file = "{\"format\": \"remeasure-run\", \"version\": 1, \"grade\": \"CLOSE\"}";

    assertThatThrownBy(() -> read(file, Sides.asRecorded()))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessage("run: run is required, but is nothing");
  }

  @Test
  void oneFileHeldAgainstTwoClaimsIsTwoUploads() {
    byte[] content = JMH.getBytes(UTF_8);
    Sides other = new Sides("lab.other", "plain", "clever", Grade.EXACT, null);

    assertThat(SIDES.identity(content)).isNotEqualTo(other.identity(content));
    assertThat(SIDES.identity(content)).isEqualTo(SIDES.identity(content.clone()));
  }

  private RunFile read(String content, Sides sides) {
    return intake.read(content.getBytes(UTF_8), sides);
  }
}
