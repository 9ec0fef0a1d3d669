package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers and claims come in by words, with a server and without one. */
@Tag("slow")
class WordsTest {
  private static final String JMH =
      """
      [{"benchmark": "lab.A.plain", "mode": "avgt", "primaryMetric": {"scoreUnit": "ms/op",
        "rawData": [[20.1], [20.0], [20.4], [20.2]]}},
       {"benchmark": "lab.A.clever", "mode": "avgt", "primaryMetric": {"scoreUnit": "ms/op",
        "rawData": [[10.1], [10.0], [10.2], [10.1]]}}]
      """;

  @TempDir private Path home;

  @Test
  void fromAnEmptyHomeToAVerdictWithoutAServer() throws IOException {
    Program program = Program.of(home, Program.freePort());
    Path jmh = Files.writeString(home.resolve("jmh.json"), JMH);

    Program.Result paper =
        program.run("paper", "add", "--key", "lab", "--title", "Our lab", "--year", "2026");
    assertThat(paper.out()).isEqualToIgnoringNewLines("recorded as lab: Our lab (2026)");
    Program.Result claim =
        program.run(
            "claim",
            "add",
            "clever is at least 1.5x faster than plain",
            "--paper",
            "lab",
            "--name",
            "sort");
    assertThat(claim.err()).isEmpty();
    assertThat(claim.out())
        .contains("read as     more than 1.5x; an effect is claimed", "subject     clever")
        .contains("recorded as lab.sort");
    Program.Result log =
        program.run(
            "log",
            jmh.toString(),
            "--claim",
            "lab.sort",
            "--baseline",
            "plain",
            "--subject",
            "clever");
    assertThat(log.out()).contains("attempt 1, reproduced");
    assertThat(program.run("compare", "lab.sort").out()).contains("lab.sort: ");
  }

  @Test
  void claimsAreAddedAndRevisedWithAServer() throws IOException {
    int port = Program.freePort();
    Program program = Program.of(home, port);
    Process server = program.start("serve");
    try {
      assertThat(server.inputReader().readLine()).contains("listens");
      program.run("paper", "add", "2309.06180", "--title", "vLLM", "--key", "vllm");
      assertThat(program.run("paper", "add", "2309.06180", "--title", "x", "--key", "vllm").err())
          .startsWith("remeasure: ");

      refusals(program);
      Program.Result two =
          program.run(
              "claim",
              "add",
              "up to 2.3x higher throughput and 40 % less memory than Orca",
              "--paper",
              "vllm",
              "--subject",
              "vLLM");
      assertThat(two.out()).contains("recorded as vllm.throughput", "recorded as vllm.memory");
      assertThat(
              program
                  .run(
                      "claim",
                      "revise",
                      "vllm.memory",
                      "45 % less memory",
                      "--reason",
                      "misread",
                      "--by",
                      "Ada")
                  .out())
          .contains("vllm.memory, revision 2, is read as 45 % less cost, 1.82x");
      revised(program);
    } finally {
      server.destroy();
    }
  }

  private static void refusals(Program program) {
    Program.Result negated =
        program.run("claim", "add", "not 2x faster than Orca", "--paper", "vllm");
    assertThat(negated.code()).isEqualTo(1);
    assertThat(negated.err()).contains("“2x” is not read: “not” negates it", "State it in fields");
    assertThat(program.run("claim", "add", "3.8x", "--paper", "vllm").err())
        .contains("does not say its resource and subject; add --resource and --subject");
    assertThat(program.run("claim", "add", "Foo is 2x faster", "--paper", "vlm").err())
        .contains("no paper vlm; did you mean vllm?");
    assertThat(
            program.run("claim", "add", "Foo is 2x faster", "--paper", "vllm", "--dry-run").out())
        .contains("untested", "would be recorded as vllm.time");
  }

  private static void revised(Program program) throws IOException {
    JsonNode claims =
        new ObjectMapper().readTree(program.run("claims", "--paper", "vllm", "--json").out());
    assertThat(claims).hasSize(2);
    for (JsonNode claim : claims) {
      if (claim.path("id").asText().equals("vllm.memory")) {
        assertThat(claim.path("baseline").asText()).isEqualTo("Orca");
        assertThat(claim.path("value").asInt()).isEqualTo(45);
        assertThat(claim.path("statement").asText()).isEqualTo("45 % less memory");
      }
    }
  }
}
