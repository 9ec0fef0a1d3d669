package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.terminal.Exit;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official JMH samples, as they are published on Maven Central. */
class ForeignJarTest {
  private static final String SAMPLES = "target/samples/jmh-samples.jar";

  private static final String OLD = "target/samples-old/";

  @TempDir private Path home;

  @Test
  void twoOfItsBenchmarksAreMeasuredAgainstEachOther() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said =
        harness.measure(
            "--jar",
            SAMPLES,
            "--no-upload",
            "--baseline",
            "Loops.measureWrong_1$",
            "--subject",
            "Loops.measureWrong_100$");
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    Run run = harness.file().run();
    assertThat(run.component().name()).isEqualTo("jmh-samples");
    assertThat(run.component().baseline())
        .isEqualTo("org.openjdk.jmh.samples.JMHSample_11_Loops.measureWrong_1");
    for (Side side : Side.values()) {
      assertThat(run.forks("", side)).hasSize(1);
    }
    assertThat(run.forks("", Side.SUBJECT).getFirst().conditions())
        .containsEntry("jmh.operations", "100");
    assertThat(run.environment().value("code.sha256")).isNotBlank();
  }

  @Test
  void aJarWithAnOlderJmhIsRunByThatOne() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said =
        harness.measure(
            "--jar",
            OLD + "jmh-samples-1.21.jar",
            "--class-path",
            Stream.of("jmh-core-1.21.jar", "jopt-simple-4.6.jar", "commons-math3-3.2.jar")
                .map(OLD::concat)
                .collect(Collectors.joining(File.pathSeparator)),
            "--no-upload",
            "--baseline",
            "Loops.measureWrong_1$",
            "--subject",
            "Loops.measureWrong_100$");
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    Run run = harness.file().run();
    assertThat(run.forks())
        .hasSize(2)
        .allSatisfy(fork -> assertThat(fork.conditions()).containsEntry("jmh.version", "1.21"));
    assertThat(run.metrics()).extracting(Metric::name).containsExactly("time", "allocation");
  }

  @Test
  void itsBenchmarksAreListedToChooseFrom() {
    assertThat(new Harness(home).say("--list", "--jar", SAMPLES).out())
        .contains("is marked @Reproduces; choose two with --baseline and --subject")
        .contains("org.openjdk.jmh.samples.JMHSample_08_DeadCode.measureRight")
        .doesNotContain("dev.remeasure");
  }

  @Test
  void aFileThatHoldsNoBenchmarksIsRefused() throws IOException {
    Path empty = Files.createFile(home.resolve("empty.jar"));
    Harness.Said said =
        new Harness(home).measure("--jar", empty.toString(), "--baseline", "a", "--subject", "b");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("jar must be a whole jar (zip file is empty), but is ");
    Path half = home.resolve("half.jar");
    Files.write(half, Arrays.copyOf(Files.readAllBytes(Path.of(SAMPLES)), 100_000));
    assertThat(new Harness(home).say("--list", "--jar", half.toString()).err())
        .contains("jar must be a whole jar (zip END header not found), but is " + half);
    assertThat(new Harness(home).say("--list", "--jar", OLD + "jopt-simple-4.6.jar").err())
        .contains("jar must contain JMH benchmarks (META-INF/BenchmarkList)");
    assertThat(new Harness(home).measure("--jar", "/nowhere.jar", "--baseline", "a").err())
        .contains("jar must be a file that can be read, but is /nowhere.jar");
  }
}
