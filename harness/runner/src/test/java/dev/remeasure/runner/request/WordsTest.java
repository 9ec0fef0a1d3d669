package dev.remeasure.runner.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.attempt.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void jmhsOptionsPassThroughUnchangedAndInOrder() {
    CommandLine words =
        words(
            "pndm",
            "-jvmArgs",
            "-Xmx1g -XX:+UseSerialGC",
            "-t",
            "2",
            "-prof",
            "gc",
            "--claim",
            "a.b");
    assertThat(words.forJmh())
        .containsExactly("-jvmArgs", "-Xmx1g -XX:+UseSerialGC", "-t", "2", "-prof", "gc");
    assertThat(words.rest()).containsExactly("pndm");
    assertThat(words.value("--claim")).hasValue("a.b");
  }

  @Test
  void jmhsOptionsMayHaveTwoHyphensOrAnEqualsSign() {
    assertThat(words("--jvm", "/opt/jdk/bin/java").forJmh())
        .containsExactly("-jvm", "/opt/jdk/bin/java");
    assertThat(words("--seed=-5").number("--seed")).hasValue(-5L);
  }

  @ParameterizedTest
  @CsvSource({
    "-rff, is not taken: the run file holds every result",
    "-wf, is not taken: each fork is a JVM of its own",
    "-foe, is not taken: a failed fork is logged",
    "--perfect, is not known; see --help"
  })
  void anOptionThatCannotBeTakenIsRefusedWithTheReason(String option, String reason) {
    assertThatThrownBy(() -> words("pndm", option, "1"))
        .hasMessageStartingWith("option " + reason)
        .hasMessageEndingWith("but is " + option);
  }

  @Test
  void anOptionWithoutItsValueIsSaidSo() {
    assertThatThrownBy(() -> words("pndm", "--seed"))
        .hasMessage("option needs a value, but is --seed");
    assertThatThrownBy(() -> words("--seed", "soon").number("--seed"))
        .hasMessage("--seed must be a whole number, but is soon");
  }

  @Test
  void theFullProtocolIsTheDefaultAndForksAreSoManyPairs() {
    assertThat(Protocols.of(words())).isEqualTo(Protocol.full());
    assertThat(Protocols.of(words("--protocol", "quick"))).isEqualTo(Protocol.quick());
    Protocol five = Protocols.of(words("-f", "5", "-wi", "2", "-w", "500ms", "-i", "4", "-r", "2"));
    assertThat(five)
        .isEqualTo(
            new Protocol(
                "own", 5, 5, 2, Duration.ofMillis(500), 4, Duration.ofSeconds(2), true, false));
  }

  @Test
  void aChangedProtocolWithTenPairsOrMoreStillConfirms() {
    assertThat(Protocols.of(words("--pairs", "12", "--max-pairs", "20")).confirmatory()).isTrue();
    assertThat(Protocols.of(words("--pairs", "9")).confirmatory()).isFalse();
  }

  @Test
  void aWrongNumberOrTimeIsNamed() {
    assertThatThrownBy(() -> Protocols.of(words("--protocol", "slow")))
        .hasMessage("--protocol must be full or quick, but is slow");
    assertThatThrownBy(() -> Protocols.of(words("-r", "soon")))
        .hasMessage("-r must be a time such as 500ms or 2s, but is soon");
    assertThatThrownBy(() -> Protocols.of(words("-f", "0")))
        .hasMessage("protocol.pairs must be at least 1, but is 0");
  }

  @Test
  void aPlanFileStandsForItsLinesAndTheCommandLineHasTheLastWord(@TempDir Path folder)
      throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("plan.txt"),
            """
            # The team's own benchmarks, which cannot be touched.
            --jar target/benchmarks.jar
            --baseline .*Parser.slow$

            -jvmArgs -Xmx1g -Xms1g
            --energy
            --seed 1
            """);
    CommandLine words =
        new CommandLine(
            PlanFile.expand(List.of("--plan", plan.toString(), "--seed", "2", "--json")));
    assertThat(words.value("--jar")).hasValue("target/benchmarks.jar");
    assertThat(words.value("--baseline")).hasValue(".*Parser.slow$");
    assertThat(words.forJmh()).containsExactly("-jvmArgs", "-Xmx1g -Xms1g");
    assertThat(words.has("--energy")).isTrue();
    assertThat(words.number("--seed")).hasValue(2L);
    assertThat(words.lasting()).doesNotContain("--json", "--plan").contains("--seed");
  }

  @Test
  void aPlanFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> PlanFile.expand(List.of("--plan", "/nowhere/plan.txt")))
        .hasMessage("--plan must be a file that can be read, but is /nowhere/plan.txt");
  }

  private static CommandLine words(String... words) {
    return new CommandLine(List.of(words));
  }
}
