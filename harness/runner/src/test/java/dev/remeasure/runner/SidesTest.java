package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.run.SideDifference;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One benchmark whose two sides differ in code, JVM or arguments. */
@Tag("slow")
class SidesTest {
  private static final String SAMPLE = "JMHSample_01_HelloWorld.wellHelloThere$";
  private static final String OLD = "target/samples-old/";
  private static final Path OTHER_JDK = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");

  @TempDir private Path home;

  @Test
  void twoVersionsOfOneJarAreTheTwoSides() throws IOException {
    Run run =
        measure(
            "--baseline-jar",
            OLD + "jmh-samples-1.21.jar",
            "--baseline-class-path",
            OLD
                + "jmh-core-1.21.jar:"
                + OLD
                + "jopt-simple-4.6.jar:"
                + OLD
                + "commons-math3-3.2.jar",
            "--subject-jar",
            "target/samples/jmh-samples.jar",
            "--baseline",
            SAMPLE);
    assertThat(condition(run, Side.BASELINE, FactKey.JMH_VERSION)).isEqualTo("1.21");
    assertThat(condition(run, Side.SUBJECT, FactKey.JMH_VERSION)).isEqualTo("1.37");
    assertThat(SideDifference.of(run)).containsExactly(SideDifference.CODE);
    assertThat(run.environment().value("subject.code.sha256"))
        .isNotBlank()
        .isNotEqualTo(run.environment().value(FactKey.CODE_HASH));
    assertThat(run.component().description())
        .contains("differ in code", "jmh-samples-1.21.jar", "samples/jmh-samples.jar");
  }

  @Test
  void twoCollectorsAreTheTwoSidesAndAControlHasTheBaselines() throws IOException {
    Run run =
        measure(
            "--baseline",
            "Good.baseline",
            "--baseline-jvmArgs",
            "-XX:+UseSerialGC",
            "--subject-jvmArgs",
            "-XX:+UseParallelGC",
            "--control",
            "a-a");
    assertThat(condition(run, Side.BASELINE, FactKey.JVM_ARGS)).isEqualTo("-XX:+UseSerialGC");
    assertThat(condition(run, Side.SUBJECT, FactKey.JVM_ARGS)).isEqualTo("-XX:+UseParallelGC");
    assertThat(run.controls().getFirst().forks())
        .hasSize(2)
        .allMatch(fork -> fork.condition(FactKey.JVM_ARGS).orElse("").equals("-XX:+UseSerialGC"));
    assertThat(run.environment().value(FactKey.VM_GC)).isEqualTo("Serial");
    assertThat(run.environment().value("subject.vm.gc")).isEqualTo("Parallel");
    assertThat(run.environment().value(FactKey.SIDES_DIFFER)).isEqualTo("JVM arguments");
  }

  @Test
  void twoJdksAreTheTwoSides() throws IOException {
    assumeTrue(Files.isExecutable(OTHER_JDK), "no JDK 17 here");
    Run run =
        measure(
            "--jar",
            "target/samples/jmh-samples.jar",
            "--baseline-jvm",
            OTHER_JDK.toString(),
            "--baseline",
            SAMPLE);
    assertThat(condition(run, Side.BASELINE, FactKey.JDK_VERSION)).startsWith("17");
    assertThat(condition(run, Side.SUBJECT, FactKey.JDK_VERSION)).startsWith("25");
    assertThat(SideDifference.of(run)).containsExactly(SideDifference.JVM);
  }

  @Test
  void aJdkTooOldForTheJarIsRefusedBeforeAnyFork() {
    assumeTrue(Files.isExecutable(OTHER_JDK), "no JDK 17 here");
    Harness.Said said =
        new Harness(home).measure("good", "-jvm", OTHER_JDK.toString(), "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("-jvm must be of Java 25 or newer, as ");
  }

  @Test
  void aThingIsMeasuredAgainstItselfOnlyOnRequest() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said refused =
        harness.measure("--baseline", "Good.baseline", "--subject", "Good.baseline", "--no-upload");
    assertThat(refused.exit()).isEqualTo(Exit.USAGE);
    assertThat(refused.err()).contains("--subject must differ from the baseline", "--control a-a");
    measure("--baseline", "Good.baseline", "--subject", "Good.baseline", "--control", "a-a");
  }

  @Test
  void whatIsNoJvmAndAJarForOneSideOnlyAreRefusedBeforeAnyFork() {
    Harness harness = new Harness(home);
    assertThat(harness.measure("good", "-jvm", "/usr/bin/env").err())
        .contains("-jvm, -jvmArgs must start a JVM");
    assertThat(harness.measure("--baseline-jar", "a.jar", "--baseline", "x").err())
        .contains("--subject-jar must be given if the other side's jar or commit is");
  }

  private Run measure(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--no-upload");
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure(all.toArray(String[]::new));
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    RunFile file = harness.file();
    return file.run();
  }

  private static String condition(Run run, Side side, FactKey key) {
    return run.forks("", side).getFirst().condition(key).orElse("");
  }
}
