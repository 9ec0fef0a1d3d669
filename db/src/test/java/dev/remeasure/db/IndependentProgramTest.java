package dev.remeasure.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remeasure.db.connection.OpenDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second implementation of the method judges again from a dump of the tables alone. */
@Tag("slow")
class IndependentProgramTest {
  private static final int CASES = 1_500;
  private static final String PYTHON = "/usr/bin/python3";
  private static final List<String> TABLES =
      List.of(
          "claim_revision",
          "attempt",
          "attempt_answer",
          "plan",
          "run",
          "run_metric",
          "run_point",
          "run_fork",
          "run_series",
          "comparison",
          "comparison_reading");

  @TempDir private Path folder;

  @Test
  void everyFigureAndVerdictIsTheSame() throws IOException, InterruptedException {
    boolean ci = "true".equals(System.getenv("CI"));
    assumeTrue(ci || works(PYTHON, "-c", "import scipy"), PYTHON + " with scipy is not installed");
    try (OpenDatabase database = Databases.open("jdbc:h2:mem:independent")) {
      GeneratedCases cases = new GeneratedCases(20_261_124, Databases.ports(database.dsl()));
      for (int i = 0; i < CASES; i++) {
        cases.add(i);
      }
      for (String table : TABLES) {
        database
            .dsl()
            .execute(
                "CALL CSVWRITE('"
                    + folder.resolve(table + ".csv")
                    + "', 'SELECT * FROM "
                    + table
                    + "')");
      }
    }
    Path source = folder.resolve("independent.py");
    try (InputStream resource = getClass().getResourceAsStream("independent.py")) {
      Files.write(source, requireNonNull(resource).readAllBytes());
    }
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(PYTHON, source.toString(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int exit = process.waitFor();

    assertThat(Files.readString(out, UTF_8)).isEqualTo(CASES + " attempts, 0 differences\n");
    assertThat(exit).isZero();
  }

  private boolean works(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("probe.txt").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
