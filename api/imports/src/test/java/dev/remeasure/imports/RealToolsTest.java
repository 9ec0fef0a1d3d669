package dev.remeasure.imports;

import static dev.remeasure.imports.Uploads.file;
import static dev.remeasure.imports.Uploads.folder;
import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.Uploads.sides;
import static dev.remeasure.imports.Uploads.zip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files as the programs themselves write them: {@code tools/README.md} says how they were made. */
class RealToolsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void googleBenchmarksSettingsAreNoParameters() {
    Run run =
        read(file("tools/google-benchmark.json"), sides("BM_Reverse", "BM_Accumulate"))
            .file()
            .run();

    assertThat(run.points()).extracting("name").containsExactly("arg1=64", "arg1=4096");
    assertThat(run.forks())
        .hasSize(4)
        .allSatisfy(fork -> {
          assertThat(fork.series("time").orElseThrow().values()).hasSize(3);
          assertThat(fork.conditions()).containsEntry("repeats", "3").containsEntry("threads", "1");
        });
    assertThat(run.warnings()).anyMatch(warning -> warning.contains("built for debugging"));
  }

  @Test
  void googleBenchmarksClockAndThreadsAreListedAsWhatTheyAre() {
    assertThatThrownBy(
            () -> read(file("tools/google-benchmark.json"), sides("nothing", "BM_Accumulate")))
        .hasMessageContaining(
            "baseline must match one benchmark, not 0, but is nothing. There are:")
        .hasMessageContaining("BM_Typed<double> avgt clock=real_time, threads=2")
        .hasMessageContaining("BM_Typed<int> avgt n=5")
        .hasMessageContaining(
            "BM_Skipped avgt (cannot be used: benchmarks[30]: was not measured:" + " no device)");
  }

  @Test
  void settingsThatDifferDoNotMakeTwoForksOfOneProcess() {
    String twice =
        Uploads.text("tools/google-benchmark.json")
            .replace("BM_Reverse/4096/repeats:3", "BM_Reverse/64/min_time:0.050");

    Run run = read(twice, sides("BM_Reverse", "BM_Accumulate")).file().run();

    assertThat(run.forks("arg1=64", Side.BASELINE)).hasSize(1);
    assertThat(run.forks().getFirst().series("time").orElseThrow().values()).hasSize(6);
    assertThatThrownBy(() ->
            read(
                twice.replaceFirst("\"time_unit\": \"ns\"", "\"time_unit\": \"us\""),
                sides("BM_Reverse", "BM_Accumulate")))
        .hasMessageContaining("is in another unit than benchmarks[0]");
  }

  @Test
  void pytestBenchmarksRoundsComeBackNumberForNumber() throws IOException {
    byte[] content = file("tools/pytest-benchmark.json");

    Run run = read(content, sides("test_reduce", "test_builtin")).file().run();

    assertThat(run.producer()).isEqualTo("pytest-benchmark 5.2.3");
    assertThat(run.points()).extracting("name").containsExactly("n=100", "n=1000");
    List<List<Double>> measured = new ArrayList<>();
    for (JsonNode benchmark : JSON.readTree(content).path("benchmarks")) {
      if (!benchmark.path("name").asText().equals("test_pedantic")) {
        List<Double> rounds = new ArrayList<>();
        benchmark.path("stats").path("data").forEach(round -> rounds.add(round.asDouble()));
        measured.add(rounds);
      }
    }
    assertThat(run.forks())
        .extracting(fork -> fork.series("time").orElseThrow().values())
        .containsExactlyInAnyOrderElementsOf(measured);
  }

  @Test
  void hyperfinesParametersAreFoundInsideLongerWords() {
    Run run = read(file("tools/hyperfine.json"), sides("seq \\{n\\}000", "seq -s")).file().run();

    assertThat(run.component().baseline()).isEqualTo("seq {n}000");
    assertThat(run.component().subject()).isEqualTo("seq -s x {n}000");
    assertThat(run.points()).extracting("name").containsExactly("n=10", "n=20");
    assertThat(run.forks("n=10", Side.BASELINE)).hasSize(5);
    assertThat(run.forks("n=10", Side.BASELINE).getFirst().series("time").orElseThrow().values())
        .containsExactly(0.0010293120000000001);
  }

  @Test
  void criterionsWholeFolderIsReadAndWhatIsNoMeasurementIsSkipped() {
    Map<String, byte[]> files = new TreeMap<>();
    folder("tools/criterion")
        .forEach((name, content) -> {
          files.put("criterion/" + name, content);
          files.put("criterion/" + name.replace("/new/", "/base/"), content);
        });
    files.put("criterion/report/index.html", "<html></html>".getBytes(UTF_8));
    files.put("criterion/sum/fold/100/change/estimates.json", "{}".getBytes(UTF_8));

    Run run = read(zip(files), sides("sum/fold", "sum/formula")).file().run();

    assertThat(run.points()).extracting("name").containsExactly("value=100", "value=1000");
    assertThat(run.forks()).hasSize(4);
    Fork fork = run.forks("value=100", Side.BASELINE).getFirst();
    assertThat(fork.series("time").orElseThrow().values())
        .hasSize(12)
        .startsWith(3747196.0 / 98907.0, 7485001.0 / 197814.0);
    assertThat(run.warnings())
        .anyMatch(warning ->
            warning.startsWith("Skipped") && warning.contains("criterion/report/index.html"));
  }

  @Test
  void aBaselineThatCriterionSavedIsABenchmarkOfItsOwn() {
    Map<String, byte[]> files = new TreeMap<>(folder("tools/criterion"));
    files.put(
        "sum/fold/100/main/benchmark.json",
        file("tools/criterion/sum/fold/100/new/benchmark.json"));
    files.put(
        "sum/fold/100/main/sample.json", file("tools/criterion/sum/fold/1000/new/sample.json"));
    files.remove("sum/fold/1000/new/sample.json");
    files.remove("sum/fold/1000/new/estimates.json");

    Run run = read(zip(files), sides("fold \\[main\\]", "sum/fold")).file().run();

    assertThat(run.component().baseline()).isEqualTo("sum/fold [main]");
    assertThat(run.forks()).hasSize(2);
  }

  @Test
  void aFileOfAnotherProgramIsNotSkippedForItsName() {
    byte[] csv = file("jmh.csv");
    byte[] more = Uploads.text("jmh.csv").replace("Sum.boxed", "Sum.other").getBytes(UTF_8);

    Run run =
        read(zip(Map.of("raw.csv", csv, "b.csv", more)), sides("Sum.boxed avgt", "Sum.other avgt"))
            .file()
            .run();

    assertThat(run.forks()).hasSize(2);
  }

  @Test
  void theSameMeasurementTwiceIsRefusedThereToo() {
    byte[] sample = file("tools/criterion/sum/fold/100/new/sample.json");

    assertThatThrownBy(() ->
            read(
                zip(Map.of("a/new/sample.json", sample, "b/new/sample.json", sample)),
                sides("a", "b")))
        .hasMessageContaining("is the same file as a/new/sample.json, to the byte");
  }
}
