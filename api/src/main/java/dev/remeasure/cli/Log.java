package dev.remeasure.cli;

import dev.remeasure.attempt.Grade;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Logs files of measurements. */
@Command(
    name = "log",
    description = {
      "Log run files, or results of JMH, as attempts.",
      "The same file twice is one attempt. Every file is tried; the exit code tells if all went in."
    },
    mixinStandardHelpOptions = true)
final class Log implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to log.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--claim", paramLabel = "ID", description = "The claim they are held against.")
  private @Nullable String claim;

  @Option(
      names = "--baseline",
      paramLabel = "REGEX",
      description = "The baseline's benchmark, in a file that is not our own.")
  private @Nullable String baseline;

  @Option(
      names = "--subject",
      paramLabel = "REGEX",
      description = "The subject's benchmark, in a file that is not our own.")
  private @Nullable String subject;

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      description =
          "How near it is to what was claimed: ${COMPLETION-CANDIDATES}. Default for a file that"
              + " does not say: close.")
  private @Nullable Grade grade;

  @Option(names = "--note", paramLabel = "TEXT", description = "A remark kept with the attempt.")
  private @Nullable String note;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean all = true;
    try (Client tracker = Client.connect()) {
      for (Path file : files) {
        try {
          out.println(file + ": " + log(tracker, file));
        } catch (CommandFailed e) {
          err.println("remeasure: " + file + ": " + e.getMessage());
          all = false;
        }
        out.flush();
        err.flush();
      }
    }
    return all ? 0 : 1;
  }

  private String log(Client tracker, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandFailed("no such file");
    }
    String query =
        Query.of(
            "claim", claim,
            "baseline", baseline,
            "subject", subject,
            "grade", grade == null ? null : grade.name(),
            "note", note);
    Client.Answer answer = tracker.post("/api/v1/runs" + query, file);
    String attempt = "attempt " + answer.body().path("attempt").path("number").asText();
    return answer.status() == 201
        ? attempt + ", " + Verdicts.words(answer.body().path("comparison").path("judgement"))
        : "was logged before, as " + attempt + "; nothing added";
  }
}
