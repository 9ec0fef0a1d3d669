package dev.remeasure.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JMH measured comes out of the run as it stands in JMH's file, number for number. */
class RoundTripTest {
  /** Scores whose metric has another name than JMH gives them. */
  private static final Map<String, String> NAMES =
      Map.of(
          "gc.alloc.rate.norm", "allocation",
          "p0.00", "time p0",
          "p0.50", "time p50",
          "p0.90", "time p90",
          "p0.95", "time p95",
          "p0.99", "time p99",
          "p0.999", "time p99.9",
          "p0.9999", "time p99.99",
          "p1.00", "time p100");

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @ValueSource(strings = {"jmh-1.21.json", "jmh-1.29.json", "jmh-1.37.json"})
  void everyNumberOfTheRawDataComesBack(String file) throws IOException {
    JsonNode results = JSON.readTree(Uploads.file(file));
    for (JsonNode result : results) {
      String mode = result.path("mode").asText();
      Run run =
          Uploads.read(
                  Uploads.file(file), Uploads.sides("Sum.boxed " + mode, "Sum.primitive " + mode))
              .file()
              .run();
      everyNumber(result, run, "boxed", List.of("size"));
    }
  }

  /** What is in public/README.md: files that nobody here made. */
  @ParameterizedTest
  @CsvSource({
    "jcasbin.json, useCache=false, useCache=true, dataScale modelType",
    "id-generators.json, uuid, snowflake,",
    "id-generators.json, ulidWithMonotonicRandom, ulidWithSimpleRandom,",
    "id-generators.json, ulidWithCryptographicallySecureRandom, snowflake,",
    "java-benchmarks.json, jdkProxy, cglibProxy,",
    "pg-client.json, jdbc, reactive, connectUri count pipelining sql",
    "fs2.json, WithEmpty, Unbounded,",
  })
  void everyNumberOfAPublishedFileComesBack(
      String file, String baseline, String subject, @Nullable String params) throws IOException {
    byte[] content = Uploads.file("public/" + file);
    Run run = Uploads.read(content, Uploads.sides(baseline, subject)).file().run();
    int compared = 0;
    for (JsonNode result : JSON.readTree(content)) {
      if (of(result, baseline) || of(result, subject)) {
        everyNumber(result, run, baseline, params == null ? List.of() : List.of(params.split(" ")));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(2 * run.points().size());
  }

  @Test
  void whatAProfilerOfAPublishedFileDidNotMeasureIsLeftOutWithARemark() {
    String published = Uploads.text("public/jmh-playground.json").strip();
    String one = published.substring(1, published.length() - 1);
    Run run =
        Uploads.read(
                "[" + one + "," + one.replace("immutableSet", "copy") + "]",
                Uploads.sides("immutableSet", "copy"))
            .file()
            .run();

    assertThat(run.metrics()).extracting("name").containsExactly("time");
    assertThat(run.forks())
        .hasSize(4)
        .allSatisfy(fork -> {
          assertThat(fork.series("time").orElseThrow().values()).hasSize(5);
          assertThat(fork.conditions().toString()).contains("~/software").doesNotContain("mario");
        });
    assertThat(run.forks().getFirst().warnings())
        .singleElement()
        .asString()
        .contains("secondaryMetrics.asm", "no numbers");
  }

  private static void everyNumber(JsonNode result, Run run, String baseline, List<String> params) {
    List<String> point = new ArrayList<>();
    if (result.path("threads").asInt() != 1) {
      point.add("-t=" + result.path("threads").asInt());
    }
    params.forEach(name -> point.add(name + "=" + result.path("params").path(name).asText()));
    String name = point.isEmpty() ? run.points().getFirst().name() : String.join(", ", point);
    List<Fork> forks = run.forks(name, of(result, baseline) ? Side.BASELINE : Side.SUBJECT);

    same(result.path("primaryMetric"), forks, run.metrics().getFirst().name());
    String method = result.path("benchmark").asText().replaceAll(".*\\.", "");
    result
        .path("secondaryMetrics")
        .properties()
        .forEach(metric -> {
          String label = metric.getKey().replaceFirst("^(" + method + ")?·", "");
          same(metric.getValue(), forks, NAMES.getOrDefault(label, label));
        });
    assertThat(run.warnings()).noneMatch(warning -> warning.contains("kept"));
    assertThat(forks).allSatisfy(fork -> assertThat(fork.warnings()).isEmpty());
  }

  /** Whether a result is of the side, by a part of the method's name or a parameter. */
  private static boolean of(JsonNode result, String side) {
    int equals = side.indexOf('=');
    return equals > 0
        ? result
            .path("params")
            .path(side.substring(0, equals))
            .asText()
            .equals(side.substring(equals + 1))
        : result.path("benchmark").asText().contains("." + side)
            || result.path("benchmark").asText().endsWith(side);
  }

  private static void same(JsonNode metric, List<Fork> forks, String name) {
    boolean sampled = metric.has("rawDataHistogram");
    ArrayNode exported = JSON.createArrayNode();
    for (Fork fork : forks) {
      Optional<Series> series = fork.series(name);
      exported.add(series.map(some -> exported(some, sampled)).orElse(JSON.createArrayNode()));
      assertThat(series.map(Series::unit))
          .isIn(Optional.empty(), Optional.of(metric.path("scoreUnit").asText()));
    }
    assertThat(numbers(exported))
        .as(name)
        .isEqualTo(numbers(metric.path(sampled ? "rawDataHistogram" : "rawData")));
  }

  private static ArrayNode exported(Series series, boolean sampled) {
    return sampled ? histograms(series) : JSON.valueToTree(series.values());
  }

  private static ArrayNode histograms(Series series) {
    ArrayNode row = JSON.createArrayNode();
    for (Histogram histogram : series.histograms()) {
      ArrayNode bins = row.addArray();
      for (int i = 0; i < histogram.values().size(); i++) {
        bins.addArray().add(histogram.values().get(i)).add((double) histogram.counts().get(i));
      }
    }
    return row;
  }

  /** The same with every number as a double, so that 3 and 3.0 compare as equal. */
  private static JsonNode numbers(JsonNode node) {
    if (!node.isArray()) {
      return JSON.getNodeFactory().numberNode(node.asDouble());
    }
    ArrayNode numbers = JSON.createArrayNode();
    node.forEach(element -> numbers.add(numbers(element)));
    return numbers;
  }
}
