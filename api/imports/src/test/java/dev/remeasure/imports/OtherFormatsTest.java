package dev.remeasure.imports;

import static dev.remeasure.imports.Uploads.file;
import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.Uploads.sides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {
  @Test
  void jmhsCsvGivesOneForkWithTheScoreAndNoInventedSamples() {
    Run run = read(file("jmh.csv"), sides("boxed avgt", "primitive avgt")).file().run();

    Fork fork = run.forks("size=100", Side.BASELINE).getFirst();
    assertThat(run.forks()).hasSize(2);
    assertThat(fork.series("time").orElseThrow().values()).containsExactly(0.410386);
    assertThat(fork.series("allocation").orElseThrow().values()).containsExactly(1552.055058);
    assertThat(fork.facts())
        .containsEntry("time.samples", 4.0)
        .containsEntry("time.error", 1.471728)
        .doesNotContainKey("gc.count.error");
    assertThat(fork.warnings())
        .anyMatch(text -> text.contains("number of forks that is not known"));
  }

  @Test
  void jmhsCsvIsReadWithSemicolonsAndDecimalCommas() {
    String scsv =
        Uploads.text("jmh.csv")
            .replaceAll("(?<=\\d)\\.(?=\\d{6})", "~")
            .replace(',', ';')
            .replace('~', ',');

    Run run = read(scsv, sides("boxed avgt", "primitive avgt")).file().run();

    assertThat(run.forks().getFirst().series("time").orElseThrow().values())
        .containsExactly(0.410386);
  }

  @Test
  void aLineOfCsvThatIsCutOffIsNamed() {
    String csv = Uploads.text("jmh.csv");
    String cut = csv.substring(0, csv.indexOf("\"counts\""));

    assertThatThrownBy(() -> read(cut, sides("boxed", "primitive")))
        .hasMessageContaining("line 5: has 7 columns where the first line names 8");
    assertThatThrownBy(
            () -> read(csv.replace("0.410386", "fast"), sides("boxed avgt", "primitive avgt")))
        .hasMessage("line 2, Score: must be a number, but is \"fast\"");
    assertThatThrownBy(
            () -> read(csv.replace("0.410386", "NaN"), sides("boxed avgt", "primitive avgt")))
        .hasMessage("line 2, Score: must be a finite number, but is NaN");
  }

  @Test
  void googleBenchmarksRepetitionsAreIterationsOfOneFork() {
    Run run = read(file("google-benchmark.json"), sides("BM_Plain", "BM_Clever")).file().run();

    assertThat(run.producer()).isEqualTo("google-benchmark v1.8.3");
    assertThat(run.startedAt()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
    assertThat(run.points()).extracting("name").containsExactly("arg1=64", "arg1=1024");
    assertThat(run.forks("arg1=64", Side.BASELINE)).hasSize(1);
    Fork fork = run.forks("arg1=64", Side.BASELINE).getFirst();
    assertThat(fork.series("time").orElseThrow().values()).containsExactly(128.0, 129.0, 130.0);
    assertThat(fork.series("time").orElseThrow().unit()).isEqualTo("us/op");
    assertThat(run.metrics())
        .contains(
            new Metric("items_per_second", "items_per_second", "count", Direction.HIGHER),
            new Metric("probes", "probes", "count", Direction.LOWER));
    assertThat(run.environment().facts().toString()).doesNotContain("secret-host");
  }

  @Test
  void googleBenchmarksAggregatesCountWhereThereIsNothingElse() {
    assertThatThrownBy(() -> read(file("google-benchmark.json"), sides("Broken", "Clever")))
        .hasMessageContaining("was not measured: no data");
    byte[] both =
        Uploads.zip(
            Map.of(
                "a.json",
                file("google-benchmark.json"),
                "b.json",
                Uploads.text("google-benchmark.json")
                    .replace("BM_Aggregated", "BM_Other")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    Fork fork = read(both, sides("BM_Aggregated", "BM_Other")).file().run().forks().getFirst();
    assertThat(fork.series("time").orElseThrow().values()).containsExactly(7.5);
    assertThat(fork.facts()).containsEntry("time.stddev", 0.25);
    assertThat(fork.warnings()).hasSize(1);
  }

  @Test
  void filesPutTogetherAreForksOfTheSameBenchmark() {
    String one = Uploads.text("google-benchmark.json");
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      String again = one.replace("\"load_avg\": [", "\"load_avg\": [" + i + ",");
      files.put("run" + i + ".json", again.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Run run = read(Uploads.zip(files), sides("BM_Plain", "BM_Clever")).file().run();

    assertThat(run.forks("arg1=64", Side.BASELINE)).hasSize(4);
    assertThat(run.forks("arg1=1024", Side.SUBJECT)).hasSize(4);
  }

  @Test
  void theSameFileTwiceIsNotTwoForks() {
    byte[] one = file("google-benchmark.json");

    assertThatThrownBy(() ->
            read(
                Uploads.zip(new TreeMap<>(Map.of("a.json", one, "b.json", one))),
                sides("BM_Plain", "BM_Clever")))
        .hasMessage("b.json: is the same file as a.json, to the byte");
  }

  @Test
  void pytestBenchmarksRoundsAreIterationsOfOneFork() {
    Run run = read(file("pytest-benchmark.json"), sides("test_plain", "test_clever")).file().run();

    assertThat(run.points()).extracting("name").containsExactly("n=10", "n=20");
    assertThat(run.forks("n=10", Side.BASELINE)).hasSize(1);
    assertThat(run.forks("n=10", Side.BASELINE).getFirst().series("time").orElseThrow().values())
        .containsExactly(.002, .0021, .0019);
    assertThat(run.component().baseline()).isEqualTo("tests/test_sort.py::test_plain");
    assertThat(run.environment().value("cpu.model")).isEqualTo("Example CPU");
    assertThat(run.environment().facts().toString()).doesNotContain("secret-host");
  }

  @Test
  void pytestBenchmarkWithoutDataIsAScore() {
    Fork fork =
        read(file("pytest-benchmark.json"), sides("test_plain", "test_saved"))
            .file()
            .run()
            .forks("n=10", Side.SUBJECT)
            .getFirst();

    assertThat(fork.series("time").orElseThrow().values()).containsExactly(0.2);
    assertThat(fork.facts()).containsEntry("time.rounds", 9.0);
    assertThat(fork.warnings()).hasSize(1);
  }

  @Test
  void everyRunOfHyperfineIsAForkAndAFailedOneDoesNotCount() {
    Run run = read(file("hyperfine.json"), sides("plain", "clever")).file().run();

    assertThat(run.points()).extracting("name").containsExactly("n=10", "n=20");
    assertThat(run.forks("n=10", Side.BASELINE)).hasSize(3);
    assertThat(run.forks("n=10", Side.BASELINE).getFirst().series("time").orElseThrow().values())
        .containsExactly(0.5);
    assertThat(run.forks())
        .extracting(Fork::failure)
        .contains("The command ended with exit code 3.", "The command was ended by a signal.");
    assertThat(run.component().baseline()).isEqualTo("sort --plain {n}");
    assertThat(run.metrics()).extracting(Metric::name).containsExactly("time", "memory");
  }

  @Test
  void criterionsSamplesAreIterationsOfOneFork() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String side : List.of("plain", "clever")) {
      for (String part : List.of("benchmark", "estimates", "sample")) {
        String name = "criterion/" + side + "/new/" + part + ".json";
        files.put(name, file(name));
      }
    }

    Run run = read(Uploads.zip(files), sides("sort/plain", "sort/clever")).file().run();

    assertThat(run.points()).extracting("name").containsExactly("value=100");
    assertThat(run.forks("value=100", Side.BASELINE)).hasSize(1);
    assertThat(run.forks().getFirst().series("time").orElseThrow().values())
        .containsExactly(10.0, 11.0, 12.0);
  }

  @Test
  void criterionsEstimatesAloneAreScoresNamedByTheirFolder() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String side : List.of("plain", "clever")) {
      files.put(side + "/new/estimates.json", file("criterion/" + side + "/new/estimates.json"));
    }

    Fork fork = read(Uploads.zip(files), sides("plain", "clever")).file().run().forks().getFirst();

    assertThat(fork.series("time").orElseThrow().values()).containsExactly(11.0);
    assertThat(fork.facts()).containsEntry("time.standard error", 0.125);
    assertThat(fork.warnings()).hasSize(1);
  }
}
