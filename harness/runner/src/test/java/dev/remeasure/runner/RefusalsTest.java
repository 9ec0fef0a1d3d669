package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.runner.terminal.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be measured is refused with place and value, before anything is. */
class RefusalsTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -t             | 0             | JMH's options must be such as JMH accepts (
          -prof          | nosuch        | JMH's options must be such as JMH accepts (
          -jvm           | /no/java      | -jvm, -jvmArgs must start a JVM (
          -jvmArgs       | -XX:NoSuch    | must start a JVM (Unrecognized VM option 'NoSuch'
          --replicate    | sed           | --replicate must name one of the benchmarks' parameters
          --check        | ' '           | --check must not be blank
          --counter      | x=,B,lower    | --counter must be LABEL=RESOURCE,UNIT,lower
          --best         | size=99       | --best must be one of the points: {kind=list, seed=0, size=1}
          --data         | no/such/file  | --data must be a file or folder that can be read
          --check-timeout| 0             | --check-timeout must be above zero
          --class-path   | /nowhere.jar  | jar must be a file that can be read, but is /nowhere.jar
          """)
  void aValueThatIsNotAccepted(String option, String value, String message) {
    Harness.Said said =
        new Harness(home)
            .measure(
                "--baseline",
                "Unmarked.sum",
                "--subject",
                "Unmarked.other",
                "-bm",
                "ss",
                "-p",
                "size=1",
                "-p",
                "kind=list",
                "--jar",
                "target/test-classes",
                "--no-upload",
                option,
                value);
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains(message);
    assertThat(home.resolve("runs").toFile().list()).isNullOrEmpty();
  }

  @Test
  void aHomeThatCannotBeWritten() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    Harness.Said said = new Harness(file).measure("good", "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err())
        .contains(
            "folder of run files must be a folder that can be made and written to, see"
                + " REMEASURE_HOME")
        .contains("but is " + file.resolve("runs"));
  }

  @ParameterizedTest
  @CsvSource({"abc", "99999", "-1"})
  void aPortThatIsNotOne(String port) {
    assertThat(refused(Map.of("REMEASURE_PORT", port)))
        .contains("REMEASURE_PORT must be a port number, but is " + port);
  }

  @Test
  void aHostThatIsNotOne() {
    assertThat(refused(Map.of("REMEASURE_HOST", "two words")))
        .contains("REMEASURE_HOST must be a host or an address, but is two words");
  }

  private static String refused(Map<String, String> environment) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Main.run(List.of("good"), environment, to, to)).isEqualTo(Exit.USAGE);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDamagedRunFileIsRefusedWithThePlaceOfTheDamage() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("good", "--no-upload");
    String whole = Files.readString(harness.files().getFirst());
    Path half = Files.writeString(home.resolve("half.json"), whole.substring(0, 900));
    assertThat(harness.say("--resume", half.toString()).err())
        .contains("run file must hold a valid run (Unexpected end-of-input")
        .containsPattern("line \\d+, column \\d+\\), but is .*half.json");
    Path negative =
        Files.writeString(
            home.resolve("negative.json"), whole.replace("\"pair\" : 0", "\"pair\" : -1"));
    assertThat(harness.say("--resume", negative.toString()).err())
        .contains("fork.pair must not be negative, but is -1, line ");
  }

  @Test
  void aRunFileThatIsTooLargeIsNotRead() throws IOException {
    Path huge = home.resolve("huge.json");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(2L << 30);
    }
    assertThat(new Harness(home).say("--resume", huge.toString()).err())
        .contains("run file must be no larger than 268435456 bytes, but is " + huge);
  }

  @Test
  void aResumedRunUnderAnotherPlan() {
    Harness.Said said = new Harness(home).say("--resume", "run.json", "--json", "-f", "30");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err())
        .contains("--resume goes on under the run's own plan")
        .endsWith("but is -f 30\n");
  }
}
