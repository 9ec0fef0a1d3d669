package dev.remeasure.cli;

import dev.remeasure.claims.attempt.Grade;
import java.io.IOException;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Logs files of measurements. */
@Command(
    name = "log",
    description = {
      "Log run files, or the results of other programs, as attempts.",
      "Read are JMH's JSON and CSV, and the JSON of Google Benchmark, pytest-benchmark, hyperfine"
          + " and Criterion; plain, or packed with gzip or zip. The same file twice is one attempt."
          + " Every file is tried; the exit code tells if all went in."
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
      description =
          "The baseline's benchmark in a file that is not our own: its name, or what is found in one.")
  private @Nullable String baseline;

  @Option(
      names = "--subject",
      paramLabel = "REGEX",
      description = "The subject's benchmark in a file that is not our own.")
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

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description = "The metric that answers the claim, as --dry-run names it.")
  private @Nullable String metric;

  @Option(
      names = "--best",
      paramLabel = "REGEX",
      description = "The point that the claim names as its best configuration.")
  private @Nullable String best;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description =
          "A YAML or JSON file: a list of claim, baseline, subject, metric, best, grade and note."
              + " Each file is logged once for each entry.")
  private @Nullable Path mapping;

  @Option(
      names = "--together",
      description =
          "The files are one measurement: what they say of a benchmark is put together, each file"
              + " being at least one process. Sides may lie in different files.")
  private boolean together;

  @Option(names = "--dry-run", description = "Print what would be logged, and store nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    List<Mapping> pairs = pairs();
    boolean all = true;
    try (Client tracker = Client.connect()) {
      if (together) {
        files.forEach(Log::present);
        try (Together upload = Together.of(files)) {
          all = log(tracker, files.size() + " files", upload.archive(), pairs);
        }
      } else {
        for (Path file : files) {
          all &= log(tracker, file.toString(), file, pairs);
        }
      }
    }
    return all ? 0 : 1;
  }

  private List<Mapping> pairs() {
    Mapping named = new Mapping(claim, baseline, subject, metric, best, grade, note);
    if (mapping == null) {
      return List.of(named);
    }
    if (!named.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--mapping says claim, sides, metric, best, grade and note; do not name them, too");
    }
    return Mapping.read(mapping);
  }

  private boolean log(Client tracker, String name, Path file, List<Mapping> pairs) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean all = true;
    for (Mapping pair : pairs) {
      String about = mapping == null ? name : name + ", " + pair.words();
      try {
        present(file);
        out.println(about + ": " + log(tracker, file, pair));
      } catch (CommandFailed e) {
        err.println("remeasure: " + about + ": " + e.getMessage());
        all = false;
      }
      out.flush();
      err.flush();
    }
    return all;
  }

  private String log(Client tracker, Path file, Mapping pair) {
    fits(tracker, file);
    Client.Answer answer = tracker.post("/api/v1/runs" + pair.query(dryRun), file);
    if (dryRun) {
      return Previews.words(answer.body());
    }
    String attempt = "attempt " + answer.body().path("attempt").path("number").asText();
    return answer.status() == 201
        ? attempt + ", " + Verdicts.words(answer.body().path("comparison").path("judgement"))
        : "was logged before, as " + attempt + "; nothing added";
  }

  /** Looks before sending: a server that refuses hangs up in the midst of the file. */
  private static void fits(Client tracker, Path file) {
    long most = tracker.get("/api/v1").path("maxUpload").asLong(Long.MAX_VALUE);
    try {
      if (Files.size(file) > most) {
        throw new CommandFailed(
            "is "
                + Files.size(file)
                + " bytes; at most "
                + most
                + " are taken (REMEASURE_MAX_UPLOAD of the server). Nothing was sent");
      }
    } catch (IOException e) {
      throw new CommandFailed("cannot be read: " + e.getMessage(), e);
    }
  }

  private static void present(Path file) {
    if (Files.isDirectory(file)) {
      throw new CommandFailed(file + " is a folder; name the files in it");
    }
    if (!Files.isReadable(file)) {
      throw new CommandFailed("no such file, or not readable: " + file);
    }
  }
}
