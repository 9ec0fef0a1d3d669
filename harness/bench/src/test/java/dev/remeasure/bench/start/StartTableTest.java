package dev.remeasure.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartTableTest {
  @Test
  void mediansStandBesideTheirRatioToTheFirst() {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    seconds.put("java -version", List.of(0.04, 0.05, 9.0));
    seconds.put("remeasure papers", List.of(0.2, 0.1, 0.3));

    assertThat(StartTable.of(seconds).lines().map(String::strip))
        .satisfiesExactly(
            header -> assertThat(header).matches("median of 3 rounds +ms +÷ java -version"),
            java -> assertThat(java).matches("java -version +50 +1\\.0"),
            papers -> assertThat(papers).matches("remeasure papers +200 +4\\.0"));
  }
}
