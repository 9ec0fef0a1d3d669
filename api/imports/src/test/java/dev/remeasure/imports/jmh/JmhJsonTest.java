package dev.remeasure.imports.jmh;

import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.Uploads.sides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.imports.AnswerSpec;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Uploads;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public class JmhJsonTest {
  public static final ImportSpec SIDES =
      new ImportSpec(
          "lab.sort",
          "plain",
          "clever",
          null,
          new AnswerSpec(null, null, null, Grade.EXACT, null),
          null);

  @Test
  void theRunHasThePointsThatBothSidesHave() {
    RunFile file = read(Uploads.JMH, SIDES).file();
    Run run = file.run();

    assertThat(file.claim()).isEqualTo("lab.sort");
    assertThat(file.plan()).isNull();
    assertThat(run.producer()).isEqualTo("jmh 1.37");
    assertThat(run.design()).isEqualTo(Run.Design.SEPARATE);
    assertThat(run.points()).extracting("name").containsExactly("size=100");
    assertThat(run.warnings()).anyMatch(warning -> warning.contains("clever avgt size=200"));
    assertThat(run.metrics()).extracting("name").containsExactly("time", "allocation");
    assertThat(run.forks("size=100", Side.SUBJECT).getFirst().series("time").orElseThrow().values())
        .isEqualTo(List.of(1.0, 1.1));
  }

  @Test
  void aForkIsARowOfRawDataWhateverTheFileCallsForks() {
    assertThat(read(Uploads.JMH, SIDES).file().run().forks("size=100", Side.BASELINE)).hasSize(2);
  }

  @Test
  void theSameRowsTwiceAreRefusedWhileNewOnesOfTheSameBenchmarkAreForksMore() {
    String rows = Uploads.JMH.strip().replaceAll("(?s)^\\[|]$", "");
    assertThatThrownBy(() -> read("[" + rows + "," + rows + "]", SIDES))
        .hasMessageContaining("Sort.plain avgt size=100: must be there once");
    String others = rows.replaceAll("(?<=[\\[ ])([012])\\.([019])(?=[],])", "$1.5$2");
    assertThat(
            read("[" + rows + "," + others + "]", SIDES)
                .file()
                .run()
                .forks("size=100", Side.BASELINE))
        .hasSize(4);
  }

  @Test
  void aRunWithoutForksIsRemarkedOn() {
    String file = Uploads.JMH.replace("\"forks\": 1", "\"forks\": 0");

    assertThat(read(Uploads.JMH, SIDES).file().run().forks().getFirst().warnings()).isEmpty();
    assertThat(read(file, SIDES).file().run().forks().getFirst().warnings())
        .containsExactly("JMH ran it without a fork, in its own process.");
  }

  @Test
  void conditionsAreKeptWithoutTheNameOfWhoeverMeasured() {
    Run run = read(Uploads.JMH, SIDES).file().run();

    assertThat(run.forks("size=100", Side.BASELINE).getFirst().conditions())
        .containsEntry("jvm.args", "-Xmx1g")
        .containsEntry("jvm", "~/jdk/bin/java")
        .containsEntry("jdk.version", "25");
    assertThat(run.environment().value("vm.name")).isEqualTo("HotSpot");
  }

  @Test
  void throughputIsBetterWhenHigher() {
    Run run =
        read(Uploads.JMH.replace("avgt", "thrpt").replace("us/op", "ops/us"), SIDES).file().run();

    assertThat(run.metrics().getFirst())
        .isEqualTo(new Metric("throughput", "throughput", "thrpt", Direction.HIGHER));
  }

  @Test
  void everySecondaryMetricHasAResourceAndADirection() {
    List<Metric> metrics =
        read(Uploads.file("jmh-1.37.json"), sides("boxed sample", "primitive sample"))
            .file()
            .run()
            .metrics();

    assertThat(metrics)
        .contains(
            Metric.ofScore("sample"),
            measured("time p99", "time", "p99", "sample", null),
            measured("time p99.9", "time", "p99.9", "sample", null),
            measured("time p100", "time", "maximum", "sample", null),
            measured("time p50", "time", "median", "sample", null),
            measured("allocation", "allocation", "mean", "count", 1.0),
            measured("gc.alloc.rate", "gc", "total", "count", null),
            measured("gc.count", "gc", "total", "count", null),
            measured("items", "items", "total", "count", null));
  }

  @Test
  void aThousandthOfAByteForEachOperationIsNoAllocation() {
    Metric allocation = read(Uploads.JMH, SIDES).file().run().metrics().getLast();

    assertThat(allocation.resolution()).isEqualTo(1.0);
  }

  @Test
  void theMethodsOfAGroupAreMetricsBesideIt() {
    String two = Uploads.text("jmh-group.json").strip();
    String other = two.substring(1, two.length() - 1).replace("lab.Pair.rw", "lab.Pair.other");
    Run run =
        read(two.substring(0, two.length() - 1) + "," + other + "]", sides("rw", "other"))
            .file()
            .run();

    assertThat(run.metrics())
        .contains(
            new Metric("read", "throughput", "thrpt", Direction.HIGHER),
            new Metric("write", "throughput", "thrpt", Direction.HIGHER));
    assertThat(run.points()).extracting("name").containsExactly("-t=3");
  }

  @Test
  void oneMethodCanBeBothSidesAtTwoValuesOfAParameter() {
    String sweep =
        """
        [%s, %s, %s, %s]
        """
            .formatted(
                result("plain", 100, 2), result("clever", 100, 1),
                result("plain", 200, 4), result("clever", 200, 2));

    Run run = read(sweep, sides("impl=plain", "impl=clever")).file().run();

    assertThat(run.points()).extracting("name").containsExactly("size=100", "size=200");
    assertThat(run.component().baseline()).isEqualTo("lab.Sort.sort avgt impl=plain, size=100");
    assertThatThrownBy(() -> read(sweep, sides("plain, size=100", "clever, size=200")))
        .hasMessageContaining("must differ in one parameter, not in [impl, size]");
  }

  @Test
  void nothingOfTheSameNameReplacesAnything() {
    String file =
        Uploads.JMH.replace(
            "\"mode\": \"avgt\", \"threads\": 1,\n   \"params\": {\"size\": \"200\"}",
            "\"mode\": \"avgt\", \"threads\": 1,\n   \"params\": {\"size\": \"100\"}");

    assertThat(file).isNotEqualTo(Uploads.JMH);
    assertThat(read(file, SIDES).file().run().forks("size=100", Side.SUBJECT)).hasSize(3);
  }

  @Test
  void sidesMustBeNamedAndMatchOneBenchmark() {
    assertThatThrownBy(() -> read(Uploads.JMH, ImportSpec.asRecorded()))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("baseline")
        .hasMessageContaining("lab.Sort.plain avgt size=100");
    assertThatThrownBy(() -> read(Uploads.JMH, sides("Sort", "clever")))
        .hasMessageContaining("must match one benchmark, not 2");
    assertThatThrownBy(() -> read(Uploads.JMH, sides("(", "clever")))
        .hasMessageContaining("must be a regular expression");
    assertThatThrownBy(() -> read(Uploads.JMH, sides("plain", "plain")))
        .hasMessageContaining("must not be the baseline");
    assertThatThrownBy(() -> read(Uploads.JMH, sides("plain", "clever avgt size=200")))
        .hasMessageContaining("must share a combination of parameters");
    assertThatThrownBy(() -> read(Uploads.file("jmh-1.37.json"), sides("boxed", "primitive")))
        .hasMessageContaining("must match one benchmark, not 4");
  }

  @Test
  void aMessageNamesTheFirstFiftyBenchmarks() {
    String many =
        IntStream.range(0, 70)
            .mapToObj(i -> result("plain" + i, 100, 1))
            .collect(Collectors.joining(",", "[", "]"));

    assertThatThrownBy(() -> read(many, sides("nothing", "none")))
        .hasMessageContaining("impl=plain49")
        .hasMessageEndingWith("and 20 more")
        .message()
        .doesNotContain("plain50");
  }

  @Test
  void aNameInFullIsThatBenchmarkEvenIfItIsPartOfAnother() {
    String file = Uploads.JMH.replace("lab.Sort.clever", "lab.Sort.plainer");

    assertThat(read(file, sides("lab.Sort.plain", "lab.Sort.plainer")).file().run().points())
        .hasSize(1);
  }

  @Test
  void theBestPointOfTheClaimCanBeNamed() {
    assertThat(read(Uploads.JMH, best("=100")).file().run().points().getFirst().claimedBest())
        .isTrue();
    assertThatThrownBy(() -> read(Uploads.JMH, best("9")))
        .hasMessageContaining("best must match one of the points");
  }

  @Test
  void aPrimaryScoreThatIsNotANumberIsNamed() {
    assertThatThrownBy(() -> read(Uploads.JMH.replace("[1.9, 2.0]", "[\"NaN\", 2.0]"), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessage("[0].primaryMetric.rawData[1][0]: must be a finite number, but is \"NaN\"");
    assertThatThrownBy(() -> read(Uploads.JMH.replace("[1.9, 2.0]", "[NaN, 2.0]"), SIDES))
        .hasMessage("[0].primaryMetric.rawData[1][0]: must be a finite number, but is NaN");
    assertThatThrownBy(
            () -> read(Uploads.JMH.replace("\"score\": 2.0", "\"score\": \"NaN\""), SIDES))
        .hasMessage("[0].primaryMetric.score: must be a finite number, but is \"NaN\"");
    assertThatThrownBy(() ->
            read(
                Uploads.JMH.replace("\"score\": 2.0", "\"score\": \"NaN\""),
                ImportSpec.asRecorded()))
        .hasMessageContaining("plain avgt size=100 (cannot be used: [0].primaryMetric.score");
  }

  @Test
  void aSecondaryScoreThatIsNotANumberIsLeftOutAndSaidSo() {
    Run run = read(Uploads.JMH.replace("[[64.0, 64.0]", "[[\"NaN\", 64.0]"), SIDES).file().run();

    assertThat(run.forks("size=100", Side.BASELINE).getFirst().warnings())
        .containsExactly(
            "Not kept: [0].secondaryMetrics.gc.alloc.rate.norm.rawData[0][0]: must be a finite"
                + " number, but is \"NaN\".");
    assertThat(run.forks("size=100", Side.BASELINE).getFirst().series("allocation")).isEmpty();
    assertThat(run.forks("size=100", Side.BASELINE).getLast().series("allocation")).isPresent();
  }

  @Test
  void versionsThatSayLessAreRead() {
    String bare =
        """
        [{"benchmark": "a.B.c", "mode": "ss",
          "primaryMetric": {"score": 1, "scoreUnit": "s/op", "rawData": [[1]]}},
         {"benchmark": "a.B.d", "mode": "ss", "jdkVersion": "N/A", "vmName": null,
          "primaryMetric": {"score": 2, "scoreUnit": "s/op", "rawData": [[2]]}}]
        """;

    Run run = read(bare, sides("B.c", "B.d")).file().run();

    assertThat(run.producer()).isEqualTo("jmh");
    assertThat(run.forks("", Side.SUBJECT).getFirst().conditions())
        .isEqualTo(java.util.Map.of("jmh.mode", "ss"));
    assertThat(run.startedAt()).isEqualTo(Uploads.NOON);
    assertThat(run.warnings()).anyMatch(warning -> warning.contains("time is that of the import"));
  }

  @Test
  void aScoreWithoutRawDataIsOneValueAndSaidSo() {
    Run run =
        read(Uploads.JMH.replace("\"rawData\": [[2.0, 2.1], [1.9, 2.0]]", "\"rawData\": []"), SIDES)
            .file()
            .run();

    assertThat(run.forks("size=100", Side.BASELINE)).hasSize(1);
    assertThat(run.forks("size=100", Side.BASELINE).getFirst().warnings().getFirst())
        .contains("has no raw data of time");
  }

  private static Metric measured(
      String name, String resource, String statistic, String mode, @Nullable Double resolution) {
    return new Metric(
        name, resource, statistic, mode, Provenance.TIMED, Direction.LOWER, resolution);
  }

  private static ImportSpec best(String regex) {
    return new ImportSpec(null, "plain", "clever", regex, AnswerSpec.unsaid(), null);
  }

  private static String result(String impl, int size, int score) {
    return """
    {"benchmark": "lab.Sort.sort", "mode": "avgt", "threads": 1,
     "params": {"impl": "%s", "size": "%d"},
     "primaryMetric": {"score": %d, "scoreUnit": "us/op", "rawData": [[%d, %d]]}}\
    """
        .formatted(impl, size, score, score, score);
  }
}
