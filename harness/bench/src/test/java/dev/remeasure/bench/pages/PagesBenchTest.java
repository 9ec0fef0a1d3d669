package dev.remeasure.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.bench.server.FakeServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesBenchTest {
  @TempDir private Path folder;

  @Test
  void everythingIsTimedAtEverySizeOfTheLog() throws Exception {
    Path launcher = FakeServer.launcher(folder, "exit 1");

    assertThat(PagesBench.with(launcher, "").run(List.of(1, 3), 2).lines())
        .hasSize(17)
        .anyMatch(line -> line.matches("ms, median of 2 rounds +1 +3 +last ÷ first"))
        .anyMatch(line -> line.matches("page of the claim( +\\d+\\.\\d+){3}"))
        .anyMatch(line -> line.matches("its standing +0\\.0 +0\\.0 +1\\.00"));
  }

  @Test
  void mediansStandBesideTheirRatioToTheFirst() {
    PagesTable table = new PagesTable(List.of("a page"));
    table.add(20, Map.of("a page", new Timed(List.of(0.01, 0.03, 0.02), 50_000)));
    table.add(200, Map.of("a page", new Timed(List.of(0.02, 9.0, 0.03), 100_000)));

    assertThat(table.text(3).lines().filter(line -> line.startsWith("a page")))
        .satisfiesExactly(
            time -> assertThat(time).matches("a page +20\\.0 +30\\.0 +1\\.50"),
            size -> assertThat(size).matches("a page +50\\.0 +100\\.0 +2\\.00"));
  }

  @Test
  void everyUploadIsAnother() {
    MadeUpJmh results = new MadeUpJmh();
    assertThat(results.next()).isNotEqualTo(results.next()).contains(MadeUpJmh.BASELINE);
  }
}
