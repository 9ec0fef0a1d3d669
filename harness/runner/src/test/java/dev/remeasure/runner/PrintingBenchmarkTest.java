package dev.remeasure.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.remeasure.runner.terminal.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark that prints without end. */
@Tag("slow")
class PrintingBenchmarkTest {
  private static final String PRINTED = "printed by the benchmark";
  private static final long MOST = 1 << 20;
  private static final long JMHS_OWN = 64 << 10;

  @TempDir private Path home;

  @Test
  void whatItPrintsGoesToTheForksFileWithinBoundsAndNowhereElse() throws IOException {
    ByteArrayOutputStream elsewhere = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    Harness harness = new Harness(home);
    Harness.Said said;
    PrintStream caught = new PrintStream(elsewhere, true, UTF_8);
    System.setOut(caught);
    System.setErr(caught);
    try {
      said =
          harness.measure(
              "--baseline",
              "Prints.silent",
              "--subject",
              "Prints.prints",
              "-r",
              "500ms",
              "--json",
              "--no-upload");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(JsonMapper.builder().build().readTree(said.out()).path("forks").asInt())
        .isEqualTo(2);
    assertThat(elsewhere.toString(UTF_8)).doesNotContain(PRINTED);
    Path logs = Path.of(harness.files().getFirst().toString().replaceFirst("\\.json$", "-jmh"));
    try (Stream<Path> files = Files.list(logs)) {
      List<Path> forks = files.toList();
      assertThat(forks).hasSize(2).anyMatch(PrintingBenchmarkTest::holdsWhatWasPrinted);
      assertThat(forks).allMatch(file -> file.toFile().length() <= MOST + JMHS_OWN);
    }
  }

  private static boolean holdsWhatWasPrinted(Path file) {
    try {
      String text = Files.readString(file, UTF_8);
      return text.contains(PRINTED) && text.contains("the rest is not kept");
    } catch (IOException e) {
      return false;
    }
  }
}
