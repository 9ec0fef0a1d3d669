package dev.remeasure.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.runner.terminal.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate over benchmarks that are there, and some that are not. */
@Tag("slow")
class GateTest {
  @TempDir private Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everyBenchmarkThatMatchesIsComparedWithItself() throws IOException {
    Path summary = home.resolve("summary.md");
    Path xml = home.resolve("gate.xml");
    Exit exit =
        gate(
            "--baseline",
            "Good\\.(baseline|subject)$",
            "--subject-jvmArgs",
            "-Dside=subject",
            "--limit",
            "900%",
            "--markdown",
            summary.toString(),
            "--junit",
            xml.toString());
    assertThat(exit).as(err.toString(UTF_8)).isIn(Exit.DONE, Exit.UNDECIDED);
    assertThat(Files.readString(summary, UTF_8))
        .isEqualTo(out.toString(UTF_8))
        .contains(" of 2 benchmarks are shown to be at most 900.0 % slower.")
        .contains("Good.baseline | ", "Good.subject | ", " | 3 | ");
    // Forks as short as these vary too much for more to be sure of.
    assertThat(Files.readString(xml, UTF_8))
        .contains(exit == Exit.DONE ? "tests=\"2\" failures=\"0\"" : "type=\"undecided\"");
  }

  @Test
  void whatFailsAndWhatIsNotThereIsSaid() {
    assertThat(
            gate("--baseline", "failing\\.Throws.subject", "--subject-jvmArgs", "-Dside=subject"))
        .isEqualTo(Exit.FAILED);
    assertThat(gate("--baseline", "Nowhere", "--subject-jvmArgs", "-Dside=subject"))
        .isEqualTo(Exit.USAGE);
    assertThat(gate("--baseline", "Good.baseline")).isEqualTo(Exit.USAGE);
    assertThat(gate("--limit", "3", "--subject-jvmArgs", "-Dside=subject")).isEqualTo(Exit.USAGE);
    assertThat(err.toString(UTF_8))
        .contains("--baseline must match a benchmark that both versions have, but is Nowhere")
        .contains("--baseline-ref must name the commit to compare with")
        .contains("--limit must be a percentage such as 3%, but is 3");
  }

  private Exit gate(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--protocol", "quick", "-wi", "0", "-i", "2", "-r", "10ms", "-f", "3"));
    return Gate.run(
        all,
        Map.of("REMEASURE_HOME", home.toString()),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}
