package dev.remeasure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyBenchmarkHasHelpThatSaysItsExitCodes() {
    CommandLine commands = Main.commandLine();

    assertThat(commands.getSubcommands().keySet())
        .containsExactlyInAnyOrder("coverage", "judge", "workbook", "start", "pages", "words");
    commands
        .getSubcommands()
        .forEach((name, command) ->
            assertThat(command.getUsageMessage())
                .startsWith("Usage: remeasure bench " + name)
                .containsPattern("Exit codes:\\R +0"));
  }

  @Test
  void wrongUsageIsExitCode2() {
    assertThat(execute()).isEqualTo(2);
    assertThat(execute("coverge")).isEqualTo(2);
    assertThat(err.toString())
        .contains("name a benchmark", "Did you mean: remeasure bench coverage");
    assertThat(execute("coverage", "--forks", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("remeasure: forks must lie between 2 and 1000, but is 1");
    assertThat(execute("pages", "--attempts", "20,20")).isEqualTo(2);
    assertThat(err.toString()).contains("--attempts must ascend from 1 or more, but is [20, 20]");
  }

  @Test
  void theJudgesSpeedIsPrintedWithItsVerdicts() {
    assertThat(execute("judge", "--runs", "20")).isZero();
    assertThat(out.toString()).startsWith("20 runs judged in ").contains("reproduced");
  }

  @Test
  void theReadersFiguresArePrinted() {
    assertThat(execute("words", "--rounds", "1")).isZero();
    assertThat(out.toString())
        .contains("held-out  precision 9", "texts     precision 9", " texts a second");
  }

  private int execute(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
