package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class HelpTest {
  private final CommandLine commands = Main.commandLine();
  private final StringWriter said = new StringWriter();

  @Test
  void everyCommandHasHelpThatSaysItsExitCodes() {
    assertThat(commands.getSubcommands().keySet())
        .containsExactly(
            "demo",
            "serve",
            "papers",
            "claims",
            "paper",
            "claim",
            "run",
            "gate",
            "log",
            "compare",
            "retract",
            "carry",
            "verify",
            "results",
            "export",
            "import",
            "audit",
            "dump",
            "restore",
            "completion",
            "bench");
    commands
        .getSubcommands()
        .forEach((name, command) -> {
          assertThat(command.getCommandSpec().findOption("--help")).as(name).isNotNull();
          assertThat(command.getUsageMessage())
              .startsWith("Usage: remeasure " + name)
              .containsPattern("Exit codes:\\R +\\d");
        });
  }

  @Test
  void theHelpOfAllNamesEveryCommandAndSetting() {
    assertThat(commands.getUsageMessage())
        .contains(commands.getSubcommands().keySet())
        .contains("REMEASURE_HOME", "REMEASURE_TIMEOUT", "Exit codes:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paperz              | unknown command paperz; did you mean paper or papers?",
        "exprot              | unknown command exprot; did you mean export?",
        "rnu                 | unknown command rnu; did you mean run?",
        "nonsense            | unknown command nonsense",
        "papers --jsn        | unknown option --jsn; did you mean --json?",
        "export --fromat=pdf | unknown option --fromat; did you mean --format?",
        "papers pndm         | unexpected argument pndm",
        "log                 | Missing required parameter: 'FILE'",
        "verify one          | unexpected argument one; expected ATTEMPT..."
      })
  void wrongUsageSuggestsTheNearest(String line, String answer) {
    assertThat(execute(line.split(" ", -1))).isEqualTo(2);
    assertThat(said.toString()).startsWith("remeasure: " + answer).contains("--help");
  }

  @Test
  void withoutACommandTheHelpIsWrongUsage() {
    assertThat(execute()).isEqualTo(2);
    assertThat(said.toString()).contains("name a command", "Usage: remeasure");
  }

  private int execute(String... args) {
    return commands.setErr(new PrintWriter(said)).execute(args);
  }
}
