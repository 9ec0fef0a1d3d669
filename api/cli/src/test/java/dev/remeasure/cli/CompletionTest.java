package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  @TempDir private Path folder;

  @Test
  void bashCompletesCommandsAndOptions() throws IOException {
    assertThat(completed("remeasure", "comp")).containsExactly("compare", "completion");
    assertThat(completed("remeasure", "b")).containsExactly("bench");
    assertThat(completed("remeasure", "claims", "--p")).containsExactly("--paper");
    assertThat(completed("remeasure", "claims", "pro")).containsExactly("propose");
    assertThat(completed("remeasure", "claim", "add", "--pa")).containsExactly("--paper");
  }

  @Test
  void theScriptHasZshUnderstandBash() {
    assertThat(script("zsh")).contains("$ZSH_VERSION", "bashcompinit");
  }

  /** What bash offers for the last word. */
  private List<String> completed(String... words) throws IOException {
    Path script = Files.writeString(folder.resolve("script"), script("bash"));
    String ask =
        """
        compopt() { :; } # Bash has it only while it completes.
        source '%s'
        complete -p remeasure >/dev/null
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        _complete_remeasure
        printf '%%s\n' "${COMPREPLY[@]}"
        """
            .formatted(script, String.join(" ", words), words.length - 1);
    Program.Result result = Program.result(new ProcessBuilder("bash", "-c", ask).start());
    assertThat(result.err()).isEmpty();
    return result.out().lines().map(String::strip).sorted().toList();
  }

  private static String script(String shell) {
    StringWriter script = new StringWriter();
    int code = Main.commandLine().setOut(new PrintWriter(script)).execute("completion", shell);
    assertThat(code).isZero();
    return script.toString();
  }
}
