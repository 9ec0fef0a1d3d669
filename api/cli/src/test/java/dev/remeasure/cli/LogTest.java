package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.imports.Uploads;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairing the sides of other programs' files from the command line. */
@Tag("slow")
class LogTest {
  @TempDir private Path home;
  private Program program;
  private Process server;

  @BeforeEach
  void serve() throws IOException {
    program = Program.of(home, Program.freePort());
    server = program.start("serve");
    BufferedReader said = server.inputReader(UTF_8);
    assertThat(said.readLine()).contains("listens on");
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  @Test
  void aSavedMappingLogsTheFileOnceForEachEntry() throws IOException {
    String file = file("jmh-1.37.json");
    String mapping =
        write(
            "mapping.yaml",
            """
            - claim: pndm.step-speedup
              baseline: Sum.boxed avgt
              subject: Sum.primitive avgt
              grade: mechanism
              note: the nightly job
            - baseline: Sum.boxed sample
              subject: Sum.primitive sample
              metric: allocation
              resource: memory
              reason: nothing else is on the heap
              best: size=100
            """);

    Program.Result dry = program.run("log", file, "--mapping", mapping, "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out())
        .contains(
            "Sum.boxed avgt / Sum.primitive avgt: would be logged",
            "claim        pndm.step-speedup",
            "answer       time for mean time, mechanism",
            "Sum.boxed sample / Sum.primitive sample: would be logged",
            "answer       allocation for mean memory, close: nothing else is on the heap",
            "size=100 (claimed best): baseline ");
    assertThat(program.run("compare").out()).contains("Nothing has been attempted yet");

    assertThat(program.run("log", file, "--mapping", mapping).out())
        .contains("attempt 1, ", "attempt 2, ");
    assertThat(program.run("log", file, "--mapping", mapping).out())
        .contains("was logged before, as attempt 1", "was logged before, as attempt 2");
  }

  @Test
  void aResultMeasuredElsewhereIsLoggedAsATableOfItsSummary() throws IOException {
    String table =
        write(
            "summary.csv",
            """
            side,mean,sd,n,unit,device,source
            baseline,30,0.5,5,ms,an A100,Table 2
            subject,10,0.2,5,ms,an A100,Table 2
            """);

    assertThat(program.run("log", table, "--dry-run").out())
        .contains("summary      n = 5, measured on an A100, source: Table 2")
        .doesNotContain("forks");
    assertThat(program.run("log", table, "--claim", "pndm.step-speedup").out())
        .contains("attempt 1, ");
    String wrong = write("wrong.csv", "side,mean,unit\nsubject,fast,ms\n");
    assertThat(program.run("log", wrong).err())
        .contains("line 2, mean", "must be a finite number, but is \"fast\"");
  }

  @Test
  void anEntryThatDoesNotFitIsNamedAndTheOthersGoIn() throws IOException {
    String mapping =
        write(
            "mapping.json",
            """
            [{"baseline": "nothing", "subject": "Sum.primitive avgt"},
             {"baseline": "Sum.boxed avgt", "subject": "Sum.primitive avgt"}]
            """);

    Program.Result log = program.run("log", file("jmh-1.37.json"), "--mapping", mapping);

    assertThat(log.code()).isEqualTo(1);
    assertThat(log.err())
        .contains("nothing / Sum.primitive avgt: baseline must match one benchmark, not 0");
    assertThat(log.out()).contains("attempt 1, ");
  }

  @Test
  void aMappingThatIsNoneIsNamedByPlace() throws IOException {
    String file = file("jmh-1.37.json");

    assertThat(mapped(file, "- claim: x\n").err()).contains("[0]: needs both baseline and subject");
    assertThat(mapped(file, "-\n").err()).contains("[0]: needs both baseline and subject");
    assertThat(mapped(file, "").err()).contains("mapping.yaml");
    assertThat(mapped(file, "- {baseline: a, subject: b, sides: c}\n").err())
        .contains("mapping.yaml: [0].sides");
    assertThat(mapped(file, "- {baseline: a\n").err())
        .contains("mapping.yaml: ", "expected ',' or '}'");
    String mapping = write("mapping.yaml", "- {baseline: a, subject: b}\n");
    Program.Result both = program.run("log", file, "--mapping", mapping, "--metric", "time");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("--mapping says claim, sides, answer");
  }

  @Test
  void filesPutTogetherAreOneMeasurement() throws IOException {
    String[] one = new String[3];
    for (int i = 0; i < one.length; i++) {
      one[i] =
          write(
              "run" + i + ".json",
              text("google-benchmark.json")
                  .replace("\"load_avg\": [", "\"load_avg\": [" + i + ","));
    }

    Program.Result log =
        program.run(
            "log",
            "--together",
            one[0],
            one[1],
            one[2],
            "--baseline",
            "BM_Plain",
            "--subject",
            "BM_Clever",
            "--dry-run");

    assertThat(log.out())
        .contains("3 files: would be logged")
        .contains("point        arg1=64: baseline 3 forks, 9 iterations in us/op; subject 3 forks");
    assertThat(
            program
                .run("log", "--together", one[0], one[0], "--baseline", "a", "--subject", "b")
                .err())
        .contains("run0.json is named twice");
  }

  private Program.Result mapped(String file, String mapping) throws IOException {
    return program.run("log", file, "--mapping", write("mapping.yaml", mapping));
  }

  private String file(String name) throws IOException {
    return write(name, text(name));
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(home.resolve(name), content).toString();
  }

  private static String text(String name) throws IOException {
    return Uploads.text(name);
  }
}
