package dev.remeasure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.remeasure.run.Fork;
import dev.remeasure.run.Histogram;
import dev.remeasure.run.Run;
import dev.remeasure.run.Series;
import dev.remeasure.run.Side;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JMH measured comes out of the run as it stands in JMH's file, number for number. */
class RoundTripTest {
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
      Side side =
          result.path("benchmark").asText().endsWith("boxed") ? Side.BASELINE : Side.SUBJECT;
      String point = "size=" + result.path("params").path("size").asText();
      List<Fork> forks = run.forks(point, side);

      same(result.path("primaryMetric"), forks, run.metrics().getFirst().name());
      String method = result.path("benchmark").asText().replaceAll(".*\\.", "");
      result
          .path("secondaryMetrics")
          .properties()
          .forEach(metric -> {
            String label = metric.getKey().replaceFirst("^(" + method + ")?·", "");
            same(metric.getValue(), forks, label.startsWith("p") ? "time " + label : label);
          });
      assertThat(run.warnings()).noneMatch(warning -> warning.contains("kept"));
      assertThat(forks).allSatisfy(fork -> assertThat(fork.warnings()).isEmpty());
    }
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
