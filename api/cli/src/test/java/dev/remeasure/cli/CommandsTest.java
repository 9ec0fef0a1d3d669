package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with the tracker, command by command. */
@Tag("slow")
class CommandsTest {
  private static final String JMH =
      """
      [{"benchmark": "lab.A.old", "mode": "avgt", "primaryMetric": {"scoreUnit": "ms/op",
        "rawData": [[20.1], [20.0], [20.4]]}},
       {"benchmark": "lab.A.new", "mode": "avgt", "primaryMetric": {"scoreUnit": "ms/op",
        "rawData": [[1.21], [1.19], [1.22]]}}]
      """;
  private static final String HEADER = "Claim,Claim as stated,Value\n";
  private static final String STEPS =
      "pndm.step-speedup,\"Fifty PNDM steps beat a thousand DDIM steps in quality, counted as a"
          + " 20-fold speedup.\"";
  private static final String FID =
      "pndm.fid-vs-ddim-250,Against 250-step DDIM the FID is lower by roughly 0.4.";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home;

  @Test
  void aTourWithAServer() throws IOException {
    int port = Program.freePort();
    Program program = program(port);
    Process server = program.start("serve");
    try (BufferedReader said = server.inputReader(UTF_8)) {
      assertThat(said.readLine()).contains("listens on http://127.0.0.1:" + port);

      assertThat(JSON.readTree(program.run("papers", "--json").out())).hasSize(75);
      assertThat(JSON.readTree(program.run("claims", "--json").out())).hasSize(173);
      assertThat(program.run("papers").out()).contains("2211.13802 (unverified)");
      assertThat(program.run("claims", "--paper", "pndm").out())
          .contains("pndm.step-speedup", "20x", "baseline ÷ subject");
      assertThat(program.run("claims", "--paper", "mc-moe").out())
          .containsPattern("mc-moe.size-reduction +4.27x +not tried ");
      assertThat(program.run("compare").out()).contains("Nothing has been attempted yet");

      String file = Files.writeString(home.resolve("jmh.json"), JMH).toString();
      assertThat(log(program.with("REMEASURE_USER", "Ada Lovelace"), file).out())
          .contains(
              "attempt 1, not comparable; the claim is read as ",
              "20x",
              "; logged by Ada Lovelace");
      assertThat(log(program, file).out()).contains("was logged before, as attempt 1");
      assertThat(program.run("compare", "pndm.step-speedup").out())
          .contains("attempt 1, exploratory", "Verdict", "baseline ÷ subject")
          .contains("pndm.step-speedup: inconclusive. ");
      assertThat(JSON.readTree(program.run("compare", "--json").out())).hasSize(1);

      compareAttempts(program);
      verifyAndRetract(program);

      Path workbook = home.resolve("deep/report.xlsx");
      assertThat(program.run("export", "--out", workbook.toString()).out().lines().toList())
          .last()
          .isEqualTo(workbook.toString());
      assertThat(workbook).isNotEmptyFile();

      exportInOurLook(program);
      editAndImport(program);
      Program.Result second = program(port).run("serve");
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err())
          .contains("remeasure: ", "another process is using it")
          .doesNotContain("\tat ");
    } finally {
      server.destroy();
    }
  }

  @Test
  void withoutAServerACommandBringsItsOwnAndNothingIsLost() throws IOException {
    Program program = program();
    String file = Files.writeString(home.resolve("jmh.json"), JMH).toString();

    assertThat(log(program, file).out()).contains("attempt 1");
    assertThat(program.run("compare").out()).contains("pndm.step-speedup");
  }

  @Test
  void whatCannotBeDoneIsALineWithTheReason() throws IOException {
    Program program = program();
    String broken =
        Files.writeString(home.resolve("broken.json"), JMH.substring(0, 100)).toString();
    String none = home.resolve("none.json").toString();

    Program.Result log = program.run("log", broken, none, "--baseline", "old", "--subject", "new");
    assertThat(log.code()).isEqualTo(1);
    assertThat(log.err()).contains("broken.json", "none.json").doesNotContain("\tat ");

    Program.Result claims = program.run("claims", "--paper", "nobody");
    assertThat(claims.code()).isEqualTo(1);
    assertThat(claims.err()).contains("nobody").doesNotContain("\tat ");

    String empty = Files.createFile(home.resolve("empty.csv")).toString();
    assertThat(program.run("import", empty).err()).contains("empty.csv: the file is empty");
    assertThat(program.run("export", "--out", home.toString()).err())
        .contains("--out must be a file, but is the folder " + home);
    assertThat(program.run("export", "--out", empty + "/report.xlsx").err())
        .contains("--out must lie in a folder, but " + empty + " is a file");
  }

  private static void compareAttempts(Program program) {
    assertThat(program.run("compare", "1", "1").out())
        .contains("This is one attempt, and not two.", "The same in both: ");
    assertThat(program.run("compare", "1", "9").err())
        .contains("b must be the number of a logged attempt");
    assertThat(program.run("compare", "1", "2", "3").err()).contains("two at a time");
  }

  private void verifyAndRetract(Program program) throws IOException {
    Program.Result verified = program.run("verify");
    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .contains("attempt 1: the stored data are as they were logged")
        .contains("The record is what was logged: every link of its chain holds.");
    String head = JSON.readTree(program.run("verify", "--json").out()).at("/record/head").asText();
    assertThat(program.run("verify", "--head", head).code()).isZero();
    Program.Result other = program.run("verify", "--head", "0".repeat(64));
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.out()).contains("The record is NOT what was logged", "0".repeat(64));

    assertThat(program.run("compare", "--changes").out())
        .isEqualToIgnoringNewLines("0 verdicts changed");
    assertThat(program.run("carry", "1").err())
        .contains("remeasure: attempt must be at an earlier revision");
    assertThat(program.run("retract", "1").err()).contains("--reason");
    assertThat(program.run("retract", "9", "--reason", "no").err()).contains("9");
    assertThat(program.run("retract", "1", "--reason", "wrong jar", "--by", "Ada").out())
        .contains("attempt 1 was taken back by Ada: wrong jar");
    assertThat(program.run("compare").out()).contains(" retracted");
    assertThat(program.run("compare", "pndm.step-speedup").out())
        .contains("Retracted wrong jar", "pndm.step-speedup: not tried.");
    assertThat(program.run("retract", "1", "--reason", "another", "--by", "Eve").err())
        .contains("must not have been taken back before", "by Ada", "wrong jar");
    assertThat(
            program.run("retract", "1", "--withdraw", "--reason", "right jar", "--by", "Ada").out())
        .contains("attempt 1 counts again; its retraction was withdrawn by Ada: right jar");
    assertThat(program.run("compare").out()).doesNotContain(" retracted");
  }

  /** The server reads the template, which lies anywhere. */
  private void exportInOurLook(Program program) throws IOException {
    Path look = home.resolve("look.properties");
    Path report = home.resolve("report.md");
    Files.writeString(look, "title = Our lab\n");
    program.run("export", "--template", look.toString(), "--out", report.toString());
    assertThat(report).content().contains("Our lab");

    Files.writeString(look, "logo = missing.png\n");
    assertThat(program.run("export", "--template", look.toString()).err())
        .contains("look.properties: logo must be a file beside the template, but is missing.png");
    Files.writeString(look, "colour = red\n");
    assertThat(program.run("export", "--template", look.toString()).err())
        .contains("the export was not made: colour must be six hexadecimal digits");
  }

  /** A claim's number is changed in the CSV of recorded claims, as a spreadsheet would. */
  private void editAndImport(Program program) throws IOException {
    Path csv = home.resolve("claims.csv");
    Files.writeString(csv, HEADER + STEPS + ",21\n");
    Program.Result dry = program.run("import", csv.toString(), "--dry-run");
    assertThat(dry.out())
        .contains(
            "pndm.step-speedup changed", "20 → 21", "  read as ", "21x", "Nothing was stored");

    assertThat(program.run("import", csv.toString()).out()).contains("changed: 1", "Stored.");
    assertThat(program.run("claims", "--json", "--paper", "pndm").out()).contains("\"EDITED\"");

    Files.writeString(csv, HEADER + STEPS + ",22\n" + FID + ",many\n");
    Program.Result rejected = program.run("import", csv.toString());
    assertThat(rejected.code()).isEqualTo(1);
    assertThat(rejected.out()).contains("rejected", "many", "Nothing was stored");
    assertThat(program.run("import", csv.toString(), "--dry-run", "--json").out())
        .contains("\"21\"");
  }

  private static Program.Result log(Program program, String file) {
    return program.run(
        "log", file, "--claim", "pndm.step-speedup", "--baseline", "old", "--subject", "new");
  }

  private Program program() {
    return program(Program.freePort());
  }

  private Program program(int port) {
    return Program.of(home, port);
  }
}
